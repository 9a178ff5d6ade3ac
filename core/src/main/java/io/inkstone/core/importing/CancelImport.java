package io.inkstone.core.importing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Stops a run: after the batch at hand. What is in by then stays, and the run can be gone on with or undone. */
@Singleton
public class CancelImport {
    private final ImportRunRepository runs;
    private final HoldRun holdRun;
    private final Clock clock;

    CancelImport(ImportRunRepository runs, HoldRun holdRun, Clock clock) {
        this.runs = runs;
        this.holdRun = holdRun;
        this.clock = clock;
    }

    /** Does nothing to a run that is at its end; one whose process is gone is cancelled at once. */
    public void cancel(UUID runId) {
        runs.requestCancel(runId);
        holdRun.hold(runId, () -> stop(runId));
    }

    private boolean stop(UUID runId) {
        return runs.findById(runId)
                .filter(run -> run.status() == ImportStatus.RUNNING)
                .map(run -> runs.update(run.ended(ImportStatus.CANCELLED, clock.instant(), run.counts())))
                .isPresent();
    }
}
