package io.inkstone.importer.markdown;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .obsidian} and {@code logseq} say of a vault.
 *
 * @param exists whether the folder is one
 * @param templates folders of texts to begin other texts with, in lower case
 */
record VaultSettings(boolean exists, Set<String> templates) {
    private static final String SETTINGS = ".obsidian/";
    private static final Pattern FOLDER =
            Pattern.compile("\"(?:folder|templates_folder|template_folder)\"\\s*:\\s*\"([^\"\\\\]+)\"");
    private static final List<String> TEMPLATE_SETTINGS = List.of(
            SETTINGS + "templates.json",
            SETTINGS + "plugins/templater-obsidian/data.json",
            SETTINGS + "plugins/quickadd/data.json");

    static VaultSettings of(SiteFiles files) {
        boolean obsidian = files.byPath().keySet().stream().anyMatch(path -> path.startsWith(SETTINGS));
        boolean logseq = files.file("logseq/config.edn") != null;
        Set<String> templates = new HashSet<>();
        if (obsidian || logseq) {
            templates.addAll(Set.of("templates", "template", "_templates", "模板"));
            TEMPLATE_SETTINGS.forEach(path -> addFolder(files.file(path), templates));
        }
        return new VaultSettings(obsidian || logseq, Set.copyOf(templates));
    }

    private static void addFolder(@Nullable ArchiveFile file, Set<String> templates) {
        Matcher folder = FOLDER.matcher(file == null ? "" : text(file));
        if (folder.find()) {
            templates.add(folder.group(1).replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT));
        }
    }

    private static String text(ArchiveFile file) {
        try {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            // Then it names no folder; the usual names of such folders count all the same.
            return "";
        }
    }

    /** Why a file of a vault is neither an article nor something that articles show; null for all others. */
    @Nullable
    String reasonToLeaveOut(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\.(?:canvas|base)|.*\\.excalidraw(?:\\.md)?")) {
            return "it is a drawing board or table of Obsidian's, not a text";
        }
        String folder = ArchivePath.folder(lower);
        boolean template = templates.stream().anyMatch(each -> ArchivePath.isWithin(folder, each));
        if (exists && template && MarkdownRoles.isText(path)) {
            return "it is a template: it lies in the vault's folder for them";
        }
        return exists && ArchivePath.isWithin(folder, "logseq") && MarkdownRoles.isText(path)
                ? "it is Logseq's own file"
                : null;
    }
}
