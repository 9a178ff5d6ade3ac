package io.inkstone.core.importing;

/** Where a run stands. */
public enum ImportStatus {
    /** Its items say what it would do; nothing else was written. */
    PLANNED(true, false),
    /** A process works on it, or was killed while it did. */
    RUNNING(false, false),
    DONE(false, true),
    /** Something stopped it; the reason stands with it. */
    FAILED(true, true),
    /** Somebody stopped it; what was in by then is in. */
    CANCELLED(true, true),
    /** Its process ended, and its source was not there to go on with. */
    INTERRUPTED(true, true),
    /** What it wrote was taken back. */
    UNDONE(false, false);

    private final boolean canGoOn;
    private final boolean canBeUndone;

    ImportStatus(boolean canGoOn, boolean canBeUndone) {
        this.canGoOn = canGoOn;
        this.canBeUndone = canBeUndone;
    }

    /** Whether {@link ContentImporter#goOn} may take it up. */
    public boolean canGoOn() {
        return canGoOn;
    }

    public boolean canBeUndone() {
        return canBeUndone;
    }
}
