package io.inkstone.importer.source;

import java.util.List;

/** The folders in which people write blogs as files, below which an export of another system is a sample or a keepsake. */
public final class SourceTree {
    private static final List<String> MARKS = List.of(
            "_config.yml",
            "_config.yaml",
            "hugo.toml",
            "hugo.yaml",
            "config.toml",
            "config.yaml",
            "hexo.yml",
            "Gemfile");

    private SourceTree() {}

    /** Whether a file lies in a folder, or anywhere below one, that a generator makes a blog of. */
    public static boolean holds(Archive archive, ArchiveFile file) {
        String folder = ArchivePath.folder(file.path());
        while (true) {
            String at = folder;
            boolean marked = MARKS.stream().anyMatch(mark -> archive.file(ArchivePath.join(at, mark)) != null);
            if (marked || !archive.below(ArchivePath.join(at, "_posts")).isEmpty()) {
                return true;
            }
            if (at.isEmpty()) {
                return false;
            }
            folder = ArchivePath.folder(at);
        }
    }
}
