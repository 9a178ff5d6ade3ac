package io.inkstone.importer.export;

/** Why nothing was exported; the message is a whole sentence. */
public sealed class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ExportException(String message) {
        super(message);
    }

    /** The folder holds something already, and an export never writes over anything. */
    public static final class NotEmpty extends ExportException {
        private static final long serialVersionUID = 1L;

        NotEmpty(Object folder) {
            super(folder + " is not an empty folder; name a new one.");
        }
    }
}
