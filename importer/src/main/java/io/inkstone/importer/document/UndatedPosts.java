package io.inkstone.importer.document;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Folders {@code _posts} in which most names hold no date: Jekyll would publish none of these, but Hexo all; so do some
 * generators that put pages together from whatever lies there, who say so in {@code package.json}.
 */
public final class UndatedPosts {
    private static final String FOLDER = "/_posts/";
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");
    private static final Pattern OTHER_GENERATOR =
            Pattern.compile("\"(?:next|gatsby|astro|nuxt|gridsome|@11ty/eleventy|@docusaurus/core)\"\\s*:");

    private UndatedPosts() {}

    /** The folders that hold such folders, the topmost of each. */
    public static Set<String> find(Archive archive) {
        Set<String> holders = new TreeSet<>();
        for (String path : archive.files().keySet()) {
            int posts = ("/" + path).indexOf(FOLDER);
            if (posts >= 0) {
                holders.add(path.substring(0, Math.max(0, posts - 1)));
            }
        }
        holders.removeIf(holder -> !areIn(archive, holder) || isOfOtherGenerator(archive, holder));
        return holders;
    }

    /** Whether {@code holder/_posts} is one, and nothing in {@code holder} is Jekyll's. */
    public static boolean areIn(Archive archive, String holder) {
        List<String> names = archive.below(ArchivePath.join(holder, FOLDER.substring(1, FOLDER.length() - 1))).stream()
                .filter(file -> MARKDOWN.contains(file.extension()))
                .map(ArchiveFile::path)
                .toList();
        long undated =
                names.stream().filter(path -> FileName.of(path).day() == null).count();
        return 2 * undated > names.size() && !JekyllTraces.areIn(archive, holder);
    }

    private static boolean isOfOtherGenerator(Archive archive, String holder) {
        String packages = FileText.orEmpty(archive.file(ArchivePath.join(holder, "package.json")));
        return OTHER_GENERATOR.matcher(packages).find();
    }
}
