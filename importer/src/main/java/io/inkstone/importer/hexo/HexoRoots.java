package io.inkstone.importer.hexo;

import io.inkstone.importer.document.JekyllTraces;
import io.inkstone.importer.document.UndatedPosts;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the sites in an archive, however they are wrapped: folders whose configuration has keys that only Hexo knows, or
 * whose {@code package.json} asks for Hexo, or with {@code source/_posts} and nothing of Jekyll's; with texts in any case.
 * Where nothing is configured at all, {@code _posts} whose names hold no dates are enough: {@code source} was kept alone.
 */
final class HexoRoots {
    static final List<String> CONFIGURATIONS = List.of("_config.yml", "_config.yaml", "_config.json");
    private static final String SOURCE = "source";
    private static final Pattern HEXO_KEY = Pattern.compile(
            "(?m)^\\s{0,2}\"?(?:source_dir|public_dir|new_post_name|post_asset_folder|skip_render|filename_case"
                    + "|default_layout|render_drafts|i18n_dir|permalink_defaults|index_generator)"
                    + "\"?\\s*:");
    private static final Pattern HEXO_PACKAGE = Pattern.compile("\"hexo(?:-[\\w-]+)?\"\\s*:");
    private static final Pattern SOURCE_DIR =
            Pattern.compile("(?m)^\\s{0,2}\"?source_dir\"?\\s*:\\s*[\"']?([^\"'#\\s,]+)");
    private static final Pattern JEKYLL_KEY =
            Pattern.compile("(?m)^(?:gems|plugins_dir|kramdown|rdiscount|baseurl|paginate|collections|source)\\s*:");
    private static final Set<String> OTHERS = Set.of("themes", "node_modules", "public", "scaffolds", ".deploy_git");

    private HexoRoots() {}

    static List<String> find(Archive archive) {
        Set<String> candidates = new TreeSet<>();
        for (String path : archive.files().keySet()) {
            String folder = ArchivePath.folder(path);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (CONFIGURATIONS.contains(name) || name.equals("package.json")) {
                candidates.add(folder);
            }
            int posts = ("/" + path).indexOf("/" + SOURCE + "/_posts/");
            if (posts >= 0) {
                candidates.add(path.substring(0, Math.max(0, posts - 1)));
            }
        }
        Set<String> undated = UndatedPosts.find(archive);
        undated.removeIf(folder -> ("/" + folder).endsWith("/" + SOURCE));
        candidates.addAll(undated);
        return candidates.stream()
                .filter(folder -> !isOfOthers(folder) && !("/" + folder + "/").contains("/_posts/"))
                .filter(folder -> isHexo(archive, folder, undated.contains(folder)))
                .toList();
    }

    /** A theme has a configuration too, and what Hexo made lies in {@code public}. */
    private static boolean isOfOthers(String folder) {
        List<String> segments = List.of(folder.split("/", -1));
        return segments.stream().anyMatch(OTHERS::contains);
    }

    private static boolean isHexo(Archive archive, String folder, boolean undated) {
        String configuration = CONFIGURATIONS.stream()
                .map(name -> FileText.orEmpty(archive.file(ArchivePath.join(folder, name))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean named = HEXO_KEY.matcher(configuration).find()
                || HEXO_PACKAGE
                        .matcher(FileText.orEmpty(archive.file(ArchivePath.join(folder, "package.json"))))
                        .find();
        String source = sourceFolder(archive, folder, configuration);
        if (named) {
            return holdsTexts(archive, source);
        }
        boolean posts =
                !archive.below(ArchivePath.join(folder, SOURCE + "/_posts")).isEmpty();
        boolean alone = !configuration.isEmpty() || !isConfigured(archive);
        return (posts || undated) && alone && !JEKYLL_KEY.matcher(configuration).find() && !isJekyll(archive, folder);
    }

    private static boolean isJekyll(Archive archive, String folder) {
        return JekyllTraces.areIn(archive, folder) || JekyllTraces.areIn(archive, ArchivePath.join(folder, SOURCE));
    }

    /** Then {@code source/_posts} elsewhere is an example or a test, and not what the archive is about. */
    private static boolean isConfigured(Archive archive) {
        return archive.files().keySet().stream()
                .anyMatch(path -> CONFIGURATIONS.contains(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static String sourceFolder(Archive archive, String folder, String configuration) {
        String named = SOURCE_DIR
                .matcher(configuration)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse(SOURCE);
        String resolved = Objects.requireNonNullElse(ArchivePath.resolve(folder, named), folder);
        return archive.below(resolved).isEmpty() ? folder : resolved;
    }

    private static boolean holdsTexts(Archive archive, String source) {
        return archive.below(source).stream()
                .anyMatch(file -> HexoRoles.isMarkdown(file.path()) && !isOfOthers(ArchivePath.folder(file.path())));
    }
}
