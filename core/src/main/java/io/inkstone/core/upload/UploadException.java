package io.inkstone.core.upload;

/** Why a file is not taken. */
public abstract sealed class UploadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UploadException(String message) {
        super(message);
    }

    /** It has no byte. */
    public static final class Empty extends UploadException {
        private static final long serialVersionUID = 1L;

        public Empty(String name) {
            super(name + " is empty.");
        }
    }

    /** It is larger than {@code upload-limit} allows. */
    public static final class TooLarge extends UploadException {
        private static final long serialVersionUID = 1L;

        public TooLarge(long mostBytes) {
            super("At most %,d bytes are taken.".formatted(mostBytes));
        }
    }

    /** It is nothing that an import could read. */
    public static final class UnknownKind extends UploadException {
        private static final long serialVersionUID = 1L;

        public UnknownKind(String name) {
            super(name + " is no archive, Markdown file or export.");
        }
    }
}
