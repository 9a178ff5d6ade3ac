package io.inkstone.importer.export;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.importer.source.ArchivePath;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where everything lay that archives brought in. */
@Singleton
class ImportedPaths {
    private static final int PAGE = 1_000;

    private final ImportedFileRepository files;

    ImportedPaths(ImportedFileRepository files) {
        this.files = files;
    }

    /** @param several whether more than one archive came in, each of which then gets a folder of its own */
    record Found(Map<UUID, ImportedFile> documents, List<ImportedFile> media, boolean several) {
        String path(ImportedFile file) {
            return several ? file.archive() + "/" + file.path() : file.path();
        }

        /** The path of a text that replaces the file: what was HTML is Markdown now. */
        String textPath(ImportedFile file) {
            boolean markdown = ArchivePath.extension(file.path()).matches("md|markdown|mkdn?|mkdown");
            return markdown ? path(file) : ArchivePath.withoutExtension(path(file)) + ".md";
        }
    }

    Found find() {
        Map<UUID, ImportedFile> documents = new HashMap<>();
        List<ImportedFile> media = new ArrayList<>();
        Set<String> archives = new HashSet<>();
        List<ImportedFile> page = files.after("", "", PAGE);
        while (!page.isEmpty()) {
            for (ImportedFile file : page) {
                archives.add(file.archive());
                if (file.mediaId() != null) {
                    media.add(file);
                } else if (file.postId() != null) {
                    documents.put(file.postId(), file);
                }
            }
            page = files.after(page.getLast().archive(), page.getLast().path(), PAGE);
        }
        return new Found(documents, media, archives.size() > 1);
    }
}
