package io.inkstone.importer.hugo;

import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the sites in an archive, however they are wrapped: each folder with Hugo's configuration, or where there is none
 * each folder {@code content} whose texts are Hugo's.
 */
final class HugoRoots {
    private static final Pattern OWN_NAME = Pattern.compile("(?:.*/)?hugo\\.(?:toml|ya?ml|json)");
    private static final Pattern OWN_KEY = Pattern.compile(
            "(?im)^\\s*[\"']?(?:baseurl|contentdir|defaultcontentlanguage|languagecode|paginate|hascjklanguage)[\"']?\\s*[:=]");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:^|.*/)(?:themes|public|resources|archetypes|node_modules|_vendor)(?:/.*|$)");
    private static final Pattern CONTENT = Pattern.compile("(?:(.*)/)?content/(?:.*/)?[^/]+\\.(?:md|markdown|html)");
    private static final Pattern TOML = Pattern.compile("\\A\\x{FEFF}*\\s*\\+\\+\\+[ \\t]*\\R");

    private HugoRoots() {}

    static List<String> find(Archive archive) {
        Set<String> roots = new TreeSet<>();
        for (ArchiveFile file : archive.files().values()) {
            String folder = ArchivePath.folder(file.path());
            if (ELSEWHERE.matcher(folder).matches()) {
                continue;
            }
            if (HugoConfigurationFiles.SPLIT.matcher(file.path()).matches() && isOwn(file)) {
                roots.add(ArchivePath.folder(ArchivePath.folder(folder)));
            } else if (HugoConfigurationFiles.FILE.matcher(file.path()).matches()
                    && !folder.matches("(?:.*/)?config/[^/]+")
                    && isOwn(file)) {
                roots.add(folder);
            }
        }
        roots.removeIf(root -> archive.below(root).stream().noneMatch(HugoRoots::isText));
        if (roots.stream().anyMatch(root -> !isExample(root))) {
            roots.removeIf(HugoRoots::isExample);
        }
        return roots.isEmpty() ? List.copyOf(unconfigured(archive)) : List.copyOf(roots);
    }

    /** A theme shows itself by a site of its own. */
    private static boolean isExample(String root) {
        return root.matches("(?i)(?:.*/)?exampleSite");
    }

    private static boolean isText(ArchiveFile file) {
        return HugoLocations.TEXTS.contains(file.extension());
    }

    private static boolean isOwn(ArchiveFile file) {
        return OWN_NAME.matcher(file.path()).matches()
                || OWN_KEY.matcher(text(file)).find();
    }

    private static Set<String> unconfigured(Archive archive) {
        Set<String> roots = new TreeSet<>();
        for (ArchiveFile file : archive.files().values()) {
            var content = CONTENT.matcher(file.path());
            if (content.matches() && !ELSEWHERE.matcher(file.path()).matches()) {
                boolean head = file.name().matches("_index(?:\\.[\\w-]+)?\\.(?:md|html)");
                if (head || TOML.matcher(text(file)).find()) {
                    roots.add(content.group(1) == null ? "" : content.group(1));
                }
            }
        }
        return roots;
    }

    private static String text(ArchiveFile file) {
        try {
            String text =
                    file.sizeBytes() > 1 << 20 ? null : TextDecoder.decode(file.bytes(), new Notices(file.path()));
            return text == null ? "" : text;
        } catch (IOException unreadable) {
            // Then it tells nothing about the archive; whoever imports the file reports it.
            return "";
        }
    }
}
