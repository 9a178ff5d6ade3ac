package io.inkstone.importer.hugo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files by what texts call them where that is not their path: by the address at which the site showed them, and by the bare name
 * under which themes looked for covers.
 *
 * @param byAddress paths from the site's root, by addresses as {@link OldSite#key} spells them
 * @param byName of files for all texts, in lower case; empty for a name that several bear
 */
record HugoShownFiles(Map<String, String> byAddress, Map<String, String> byName) {
    static final HugoShownFiles NONE = new HugoShownFiles(Map.of(), Map.of());

    static HugoShownFiles of(SiteFiles files, HugoConfiguration configuration, List<OldPage> pages) {
        Map<String, String> byAddress = new HashMap<>();
        for (OldPage page : pages) {
            String address = OldSite.key(PathText.decode(page.address()));
            byAddress.putIfAbsent(
                    address, page.names().getFirst().substring(files.prefix().length()));
        }
        Map<String, String> byName = new HashMap<>();
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            boolean forAll = path.startsWith("assets/")
                    || configuration.staticFolders().stream().anyMatch(folder -> path.startsWith(folder + "/"));
            if (forAll) {
                byName.merge(file.name().toLowerCase(Locale.ROOT), path, (one, other) -> "");
            }
        }
        return new HugoShownFiles(byAddress, byName);
    }

    /** The path, as a link from the top, of the one file that bears this bare name; null for none. */
    @Nullable
    String named(String bare) {
        String path = bare.indexOf('/') >= 0 ? null : byName.get(bare.toLowerCase(Locale.ROOT));
        return path == null || path.isEmpty() ? null : "/" + HugoLinks.encoded(path);
    }
}
