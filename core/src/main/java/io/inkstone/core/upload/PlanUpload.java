package io.inkstone.core.upload;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.HoldRun;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes a plan of an upload, as of any other source. */
@Singleton
public class PlanUpload {
    private final ContentImporter importer;
    private final UploadRepository uploads;
    private final UploadFolder folder;
    private final HoldRun holdRun;

    PlanUpload(ContentImporter importer, UploadRepository uploads, UploadFolder folder, HoldRun holdRun) {
        this.importer = importer;
        this.uploads = uploads;
        this.folder = folder;
        this.holdRun = holdRun;
    }

    /** What came of it stands with the upload. Does nothing if another process is about it or it has been done. */
    public void plan(UUID id) {
        holdRun.hold(id, () -> {
            uploads.findById(id).filter(Upload::isWaiting).ifPresent(this::plan);
            return id;
        });
    }

    private void plan(Upload upload) {
        Path file = folder.file(upload);
        try {
            ImportRequest request = new ImportRequest(List.of(file), upload.format(), true);
            ImportReport report = importer.plan(file, request, ImportProgress.SILENT);
            uploads.planned(upload.id(), Objects.requireNonNull(report.runId()));
        } catch (ImportException e) {
            uploads.refused(upload.id(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whoever waits for the plan is told, and whoever looks into the log too.
            uploads.refused(upload.id(), upload.name() + " could not be read: " + e.getMessage());
            throw e;
        }
    }
}
