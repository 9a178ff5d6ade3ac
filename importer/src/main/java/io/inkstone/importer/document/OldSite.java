package io.inkstone.importer.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the old site stood.
 *
 * @param host without scheme; null where the archive does not name it
 * @param baseUrl the path below which it stood, without slash at the end: empty for the top
 * @param folders whose files stood at the top of the site, where its configuration names such
 * @param files their paths by the addresses at which the site showed them, as {@link #key} spells these
 */
public record OldSite(@Nullable String host, String baseUrl, List<String> folders, Map<String, String> files) {
    public OldSite(@Nullable String host, String baseUrl) {
        this(host, baseUrl, List.of());
    }

    public OldSite(@Nullable String host, String baseUrl, List<String> folders) {
        this(host, baseUrl, folders, Map.of());
    }

    /** The same with files that stood elsewhere than their paths say. */
    public OldSite showing(Map<String, String> shown) {
        return new OldSite(host, baseUrl, folders, shown);
    }

    /** An address as it is looked up, whoever wrote it how. */
    public static String key(String decoded) {
        return Normalizer.normalize(decoded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
