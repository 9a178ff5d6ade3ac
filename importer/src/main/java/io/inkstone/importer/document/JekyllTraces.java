package io.inkstone.importer.document;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchivePath;
import java.util.Set;

/** Files by which a site is Jekyll's, whatever else lies there. */
public final class JekyllTraces {
    private static final Set<String> NAMES = Set.of("Gemfile", "_layouts", "_includes", "_sass");

    private JekyllTraces() {}

    public static boolean areIn(Archive archive, String folder) {
        return NAMES.stream()
                .map(name -> ArchivePath.join(folder, name))
                .anyMatch(path ->
                        archive.file(path) != null || !archive.below(path).isEmpty());
    }
}
