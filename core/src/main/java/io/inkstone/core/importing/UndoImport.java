package io.inkstone.core.importing;

import io.inkstone.core.media.MediaStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Takes a whole run back: the site is then as it was before, but for what was changed since. Posts that the run created and nobody
 * changed go without a trace, those that it updated are as before, and so are addresses, terms and media.
 */
@Singleton
public class UndoImport {
    private final HoldRun holdRun;
    private final TakeBack takeBack;
    private final MediaStore mediaStore;

    UndoImport(HoldRun holdRun, TakeBack takeBack, MediaStore mediaStore) {
        this.holdRun = holdRun;
        this.takeBack = takeBack;
        this.mediaStore = mediaStore;
    }

    /**
     * All of it or nothing.
     *
     * @throws ImportException.WrongState if there is no such run, it wrote nothing, or a process works on it
     */
    public UndoneImport undo(UUID runId) {
        UndoneImport undone = holdRun.hold(runId, () -> takeBack.takeBack(runId))
                .orElseThrow(() -> new ImportException.WrongState(
                        "A process works on the run " + runId + ": stop it first, then undo it."));
        for (String hash : undone.mediaHashes()) {
            delete(hash);
        }
        return undone;
    }

    private void delete(String hash) {
        try {
            mediaStore.delete(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
