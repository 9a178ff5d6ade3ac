package io.inkstone.importer.hugo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the old site showed files: those of {@code static} or what the configuration calls so, and those that lie in bundles. */
final class HugoOldFiles {
    private HugoOldFiles() {}

    static List<OldPage> of(
            HugoConfiguration configuration, SiteFiles files, HugoLocations locations, HugoLinks links) {
        List<OldPage> pages = new ArrayList<>();
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            String below = belowStatic(path, configuration);
            String address = below != null
                    ? configuration.basePath() + PathText.closed(below)
                    : inBundle(path, file, locations, links);
            if (address != null) {
                pages.add(new OldPage(address, OldPage.Shows.FILE, List.of(file.path())));
            }
        }
        return pages;
    }

    private static @Nullable String belowStatic(String path, HugoConfiguration configuration) {
        return configuration.staticFolders().stream()
                .filter(folder -> path.startsWith(folder + "/"))
                .map(folder -> path.substring(folder.length()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String inBundle(String path, ArchiveFile file, HugoLocations locations, HugoLinks links) {
        String bundle = locations.contents(path) == null ? null : locations.bundleOf(path);
        String address = bundle == null ? null : links.bundleAddress(bundle);
        return bundle == null || address == null || HugoLocations.TEXTS.contains(file.extension())
                ? null
                : address.replaceFirst("[^/]*\\.html$", "") + PathText.closed(path.substring(bundle.length() + 1));
    }
}
