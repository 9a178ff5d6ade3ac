package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order that an author gave to chapters, in {@code SUMMARY.md} (mdBook, GitBook) or, where {@code README.md} names most
 * of what the archive holds, there.
 *
 * @param folder of the file with the order, from the site's root
 * @param title null where there is no {@code SUMMARY.md}, or no title
 * @param positions by path from the site's root, from 0 on
 */
record Book(String folder, @Nullable String title, boolean summarised, Map<String, Integer> positions) {
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)>\\s#]+\\.(?:md|markdown))");
    private static final Pattern ON_GITHUB =
            Pattern.compile("^https?://github\\.com/[^/]+/[^/]+/(?:blob|tree|raw)/[^/]+/");
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*\"?title\"?\\s*[:=]\\s*\"([^\"\\n]+)\"");
    private static final int CHAPTERS = 3;
    private static final Book NONE = new Book("", null, false, Map.of());

    static Book of(SiteFiles files) {
        for (ArchiveFile file : files.all()) {
            if (file.name().equals("SUMMARY.md")) {
                String folder = ArchivePath.folder(files.path(file));
                Map<String, Integer> positions = positions(files, file, folder);
                return positions.isEmpty() ? NONE : new Book(folder, title(files, folder), true, positions);
            }
        }
        ArchiveFile readme = files.fileOfAnyCase("README.md");
        Map<String, Integer> positions = readme == null ? Map.of() : positions(files, readme, "");
        return positions.size() < CHAPTERS ? NONE : new Book("", null, false, positions);
    }

    boolean exists() {
        return !positions.isEmpty();
    }

    int position(String path) {
        return positions.getOrDefault(path, Integer.MAX_VALUE);
    }

    /** Where mdBook and GitBook show a chapter: decoded paths; none where there is no {@code SUMMARY.md}. */
    List<String> addresses(String path) {
        if (!summarised || !ArchivePath.isWithin(ArchivePath.folder(path), folder)) {
            return List.of();
        }
        String below = path.substring(folder.isEmpty() ? 0 : folder.length() + 1);
        String address = "/" + ArchivePath.withoutExtension(below).replaceFirst("(?i)(^|/)(?:readme|index)$", "$1");
        return List.of(address.endsWith("/") ? address : address + ".html");
    }

    private static Map<String, Integer> positions(SiteFiles files, ArchiveFile file, String folder) {
        Map<String, Integer> positions = new HashMap<>();
        Matcher link = LINK.matcher(FileText.orEmpty(file));
        while (link.find()) {
            String resolved = ArchivePath.resolve(folder, PathText.decode(local(link.group(1))));
            ArchiveFile chapter = resolved == null ? null : files.fileOfAnyCase(resolved);
            if (chapter != null) {
                positions.putIfAbsent(files.path(chapter), positions.size());
            }
        }
        return positions;
    }

    /** A link to a file where it lies on GitHub, as a path from the top; any other one as it is. */
    static String local(String written) {
        return ON_GITHUB.matcher(written).replaceFirst("/");
    }

    private static @Nullable String title(SiteFiles files, String folder) {
        for (String name : List.of("book.toml", "book.json")) {
            for (String place : List.of(folder, ArchivePath.folder(folder))) {
                ArchiveFile settings = files.file(ArchivePath.join(place, name));
                Matcher title = TITLE.matcher(FileText.orEmpty(settings));
                if (title.find()) {
                    return title.group(1).strip();
                }
            }
        }
        ArchiveFile readme = files.fileOfAnyCase(ArchivePath.join(folder, "README.md"));
        return readme == null
                ? null
                : Title.written(
                        FrontMatter.none(),
                        FrontMatterDocument.read(FileText.orEmpty(readme)).body(),
                        "README.md");
    }
}
