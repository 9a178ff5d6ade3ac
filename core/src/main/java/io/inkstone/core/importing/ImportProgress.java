package io.inkstone.core.importing;

/** Hears how far a run has come; called from the run's own thread. */
public interface ImportProgress {
    ImportProgress SILENT = new ImportProgress() {
        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {}
    };

    /** An archive is about to be imported. */
    void started(String archive, int fileCount);

    /** So many of the files that {@link #started} told are done, never fewer than before. */
    void advanced(int doneCount);
}
