package io.inkstone.core.upload;

import io.inkstone.core.importing.HoldRun;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportRunRepository;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Lets a plan go that is not to be applied, and the upload of which it was made. */
@Singleton
public class DiscardPlan {
    private final ImportRunRepository runs;
    private final UploadRepository uploads;
    private final UploadFolder folder;
    private final HoldRun holdRun;

    DiscardPlan(ImportRunRepository runs, UploadRepository uploads, UploadFolder folder, HoldRun holdRun) {
        this.runs = runs;
        this.uploads = uploads;
        this.folder = folder;
        this.holdRun = holdRun;
    }

    /**
     * Nothing is left of it: a plan has written nothing but itself.
     *
     * @throws ImportException.WrongState if there is no such run, it is no plan any more, or a process works on it
     */
    public void discard(UUID runId) {
        Optional<Upload> upload = uploads.findByRunId(runId);
        boolean discarded =
                holdRun.hold(runId, () -> runs.deletePlanned(runId) > 0).orElse(false);
        if (!discarded) {
            throw new ImportException.WrongState("The run " + runId + " is no plan that could be discarded.");
        }
        upload.ifPresent(this::delete);
    }

    private void delete(Upload upload) {
        try {
            folder.delete(upload.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
