package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of an archive as earlier imports left them. */
@Singleton
public class KnownFiles {
    private static final int PAGE = 1_000;

    private final ImportedFileRepository files;

    public KnownFiles(ImportedFileRepository files) {
        this.files = files;
    }

    /** By path; pictures and other media are left out. */
    public Map<String, ImportedFile> documents(String archive) {
        Map<String, ImportedFile> known = new LinkedHashMap<>();
        List<ImportedFile> page = files.after(archive, "", PAGE);
        while (!page.isEmpty()) {
            for (ImportedFile file : page) {
                if (!file.archive().equals(archive)) {
                    return known;
                }
                if (file.mediaId() == null) {
                    known.put(file.path(), file);
                }
            }
            page = files.after(archive, page.getLast().path(), PAGE);
        }
        return known;
    }
}
