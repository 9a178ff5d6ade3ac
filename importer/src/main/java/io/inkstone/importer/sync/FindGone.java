package io.inkstone.importer.sync;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds posts whose files are gone from their repository: they stay, and their owner should know. */
@Singleton
class FindGone {
    private static final int BATCH = 500;

    private final ImportedFileRepository files;

    FindGone(ImportedFileRepository files) {
        this.files = files;
    }

    /** The paths of documents of the archive that have a post here and do not lie in the folder, in their order. */
    List<String> find(String archive, Path folder) {
        List<String> gone = new ArrayList<>();
        String path = "";
        while (true) {
            List<ImportedFile> batch = files.after(archive, path, BATCH);
            for (ImportedFile file : batch) {
                if (!file.archive().equals(archive)) {
                    return gone;
                }
                if (file.postId() != null && !Files.exists(folder.resolve(file.path()))) {
                    gone.add(file.path());
                }
                path = file.path();
            }
            if (batch.size() < BATCH) {
                return gone;
            }
        }
    }
}
