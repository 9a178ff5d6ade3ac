package io.inkstone.core.upload;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a source of an import is an upload. */
@Singleton
public class FindUpload {
    private final UploadFolder folder;
    private final UploadRepository uploads;

    public FindUpload(UploadFolder folder, UploadRepository uploads) {
        this.folder = folder;
        this.uploads = uploads;
    }

    public Optional<Upload> of(Path source) {
        return folder.idOf(source).flatMap(uploads::findById);
    }

    /** Whether a file of its name was sent before and planned as the archive. */
    public boolean cameBefore(Upload upload, String archive) {
        return uploads.existsByNameAndArchive(upload.name(), archive);
    }
}
