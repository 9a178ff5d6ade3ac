package io.inkstone.core.importing;

/** Where a run stands. */
public enum ImportStatus {
    RUNNING,
    DONE,
    FAILED
}
