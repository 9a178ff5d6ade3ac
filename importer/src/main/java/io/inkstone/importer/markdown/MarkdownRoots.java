package io.inkstone.importer.markdown;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchivePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds where the texts of an archive begin: each vault, and what lies outside of vaults, below a lone wrapping folder. */
final class MarkdownRoots {
    private static final String VAULT = "/.obsidian/";

    private MarkdownRoots() {}

    static List<String> find(Archive archive) {
        Set<String> paths = archive.files().keySet();
        Set<String> roots = new TreeSet<>();
        for (String path : paths) {
            int at = ("/" + path).indexOf(VAULT);
            if (at >= 0) {
                roots.add(path.substring(0, Math.max(0, at - 1)));
            }
        }
        roots.removeIf(root -> roots.stream().anyMatch(outer -> isBelow(root, outer)));
        List<String> outside = paths.stream()
                .filter(path -> roots.stream().noneMatch(root -> ArchivePath.isWithin(path, root)))
                .toList();
        boolean single =
                paths.size() == 1 && !MarkdownRoles.isData(paths.iterator().next());
        if (single || outside.stream().anyMatch(MarkdownRoles::isText)) {
            roots.add(single ? "" : wrapper(outside));
        }
        return new ArrayList<>(roots);
    }

    private static boolean isBelow(String root, String outer) {
        return !root.equals(outer) && ArchivePath.isWithin(root, outer);
    }

    /** The folder that all paths have in common, as archives of whole folders wrap what they hold; empty for none. */
    private static String wrapper(List<String> paths) {
        String common = ArchivePath.folder(paths.getFirst());
        for (String path : paths) {
            while (!ArchivePath.isWithin(ArchivePath.folder(path), common)) {
                common = ArchivePath.folder(common);
            }
        }
        return common;
    }
}
