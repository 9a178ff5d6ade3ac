package io.inkstone.admin.importing;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.upload.SweepUploads;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies plans one after the other while the desk goes on being served. How far a run is, and why it failed, stands with the run;
 * if the service ends meanwhile, its next start goes on.
 */
@Singleton
class ApplyInBackground {
    private static final Logger LOG = LoggerFactory.getLogger(ApplyInBackground.class);

    private final ContentImporter importer;
    private final SweepUploads sweepUploads;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-apply").factory());

    ApplyInBackground(ContentImporter importer, SweepUploads sweepUploads) {
        this.importer = importer;
        this.sweepUploads = sweepUploads;
    }

    void apply(UUID runId) {
        thread.execute(() -> goOn(runId));
    }

    private void goOn(UUID runId) {
        try {
            importer.goOn(runId, ImportProgress.SILENT);
            sweepUploads.sweep();
        } catch (ImportException e) {
            // Somebody was faster, or the source went away between the click and now; the run stands as it stood.
            LOG.info("The import {} did not go on: {}", runId, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The import {} failed", runId, e);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
