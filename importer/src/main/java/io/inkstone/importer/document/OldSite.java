package io.inkstone.importer.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the old site stood.
 *
 * @param host without scheme; null where the archive does not name it
 * @param baseUrl the path below which it stood, without slash at the end: empty for the top
 * @param folders whose files stood at the top of the site, where its configuration names such
 */
public record OldSite(@Nullable String host, String baseUrl, List<String> folders) {
    public OldSite(@Nullable String host, String baseUrl) {
        this(host, baseUrl, List.of());
    }
}
