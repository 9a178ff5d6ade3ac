package io.inkstone.importer.markdown;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where VuePress and VitePress show the texts around their folder {@code .vuepress} or {@code .vitepress}: each as a page of
 * HTML where it lies (vuepress.vuejs.org, "Page", Routing; vitepress.dev, "Routing").
 *
 * @param sites those that an archive holds, of which none lies within another
 */
record VuePress(List<Site> sites) {
    private static final Pattern CONFIGURATION =
            Pattern.compile("(?:(.*)/)?\\.(vuepress|vitepress)/config\\.(?:[cm]?[jt]s|ya?ml|toml)");
    private static final Pattern BASE = Pattern.compile("(?m)^\\s*base\\s*[:=]\\s*[\"'`](/[^\"'`$]*)[\"'`]");
    private static final Pattern CLEAN = Pattern.compile("(?m)^\\s*cleanUrls\\s*:\\s*true\\b");

    /**
     * One site.
     *
     * @param folder of its texts, from the archive's root
     * @param base below which the host showed it; begins and ends with a slash
     * @param bare whether its addresses were also shown without {@code .html}
     */
    private record Site(String folder, String base, boolean bare) {
        List<String> addresses(String path) {
            String below = path.substring(folder.isEmpty() ? 0 : folder.length() + 1);
            String page = base + ArchivePath.withoutExtension(below).replaceFirst("(?i)(^|/)(?:readme|index)$", "$1");
            if (page.endsWith("/")) {
                return List.of(page);
            }
            return bare ? List.of(page, page + ".html") : List.of(page + ".html");
        }
    }

    static VuePress of(SiteFiles files) {
        List<Site> sites = new ArrayList<>();
        for (ArchiveFile file : files.all()) {
            Matcher configuration = CONFIGURATION.matcher(files.path(file));
            if (configuration.matches()) {
                String folder = configuration.group(1) == null ? "" : configuration.group(1);
                if (sites.stream().noneMatch(site -> ArchivePath.isWithin(folder, site.folder()))) {
                    sites.add(site(folder, FileText.orEmpty(file)));
                }
            }
        }
        return new VuePress(List.copyOf(sites));
    }

    private static Site site(String folder, String configuration) {
        Matcher base = BASE.matcher(configuration);
        String written = base.find() ? base.group(1) : "/";
        return new Site(
                folder,
                written.endsWith("/") ? written : written + "/",
                CLEAN.matcher(configuration).find());
    }

    /** Decoded paths, likeliest first; none for a text that no such site shows. */
    List<String> addresses(String path) {
        return sites.stream()
                .filter(site -> ArchivePath.isWithin(ArchivePath.folder(path), site.folder()))
                .findFirst()
                .map(site -> site.addresses(path))
                .orElse(List.of());
    }
}
