package io.inkstone.core.importing;

/** Why an archive could not be imported at all. */
public abstract sealed class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ImportException(String message) {
        super(message);
    }

    /** The source is not there, cannot be read, or holds nothing. */
    public static final class UnreadableSource extends ImportException {
        private static final long serialVersionUID = 1L;

        public UnreadableSource(String message) {
            super(message);
        }
    }

    /** The run stands otherwise than what was asked of it needs. */
    public static final class WrongState extends ImportException {
        private static final long serialVersionUID = 1L;

        public WrongState(String message) {
            super(message);
        }
    }

    /** No dialect of this name, or none that fits the archive. */
    public static final class UnknownFormat extends ImportException {
        private static final long serialVersionUID = 1L;

        public UnknownFormat(String message) {
            super(message);
        }
    }
}
