package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Jekyll reads of a site: all of its files, or those of the folder that {@code source:} names, as in every blog made with
 * Octopress.
 *
 * @param files by their paths from that folder, from which all paths and addresses count
 * @param outside what lies elsewhere; empty where the whole site is read
 */
record JekyllSource(SiteFiles files, List<ArchiveFile> outside) {
    static JekyllSource of(SiteFiles site, FrontMatter configuration, Notices notices) {
        String written = configuration.text("source");
        if (written == null) {
            return new JekyllSource(site, List.of());
        }
        String folder = written.startsWith("/") ? null : ArchivePath.resolve("", written);
        if (folder != null && folder.isEmpty()) {
            return new JekyllSource(site, List.of());
        }
        SiteFiles inside = folder == null ? null : below(site, folder);
        if (inside == null) {
            notices.add(
                    NoticeKind.CONFIGURATION,
                    0,
                    "source: \"" + written + "\" is no folder of the site and was passed over");
            return new JekyllSource(site, List.of());
        }
        List<ArchiveFile> outside = site.all().stream()
                .filter(file -> !file.path().startsWith(inside.prefix()))
                .toList();
        return new JekyllSource(inside, outside);
    }

    /** Where a tool copied the source to be built ({@code .tmp/src}), it is what was copied ({@code src}). */
    private static @Nullable SiteFiles below(SiteFiles site, String folder) {
        SiteFiles inside = site.below(folder);
        int slash = folder.indexOf('/');
        if (!inside.all().isEmpty()) {
            return inside;
        }
        return slash < 0 ? null : below(site, folder.substring(slash + 1));
    }
}
