package io.inkstone.admin.upload;

import io.inkstone.core.upload.PlanUpload;
import io.inkstone.core.upload.SweepUploads;
import io.inkstone.core.upload.Upload;
import io.inkstone.core.upload.UploadRepository;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plans uploads one after the other while the desk goes on being served, and lets those go that nobody needs any more. */
@Singleton
class PlanInBackground {
    private static final Logger LOG = LoggerFactory.getLogger(PlanInBackground.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final int SWEEP_MINUTES = 60;

    private final PlanUpload planUpload;
    private final SweepUploads sweepUploads;
    private final UploadRepository uploads;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("import-plan").factory());

    PlanInBackground(PlanUpload planUpload, SweepUploads sweepUploads, UploadRepository uploads) {
        this.planUpload = planUpload;
        this.sweepUploads = sweepUploads;
        this.uploads = uploads;
    }

    /** Waits a little for the plan, because most are made at once; what came of it stands with the upload. */
    void plan(UUID id) {
        Future<?> planned = thread.submit(() -> planUpload.plan(id));
        try {
            planned.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.debug("The upload {} is still being planned", id);
        } catch (ExecutionException e) {
            LOG.error("The upload {} could not be planned", id, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes up what another process was to plan when it was killed; from then on again and again. */
    void begin() {
        // It ends with the thread.
        Future<?> _ = thread.scheduleWithFixedDelay(this::takeUp, 0, SWEEP_MINUTES, TimeUnit.MINUTES);
    }

    private void takeUp() {
        try {
            sweepUploads.sweep();
            uploads.unplanned().stream().map(Upload::id).forEach(planUpload::plan);
        } catch (RuntimeException e) {
            // The database may be away for a while; the next turn tries again.
            LOG.warn("uploads could not be looked after: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
