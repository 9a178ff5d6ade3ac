package io.inkstone.importer.source;

/** A source that cannot be imported at all; the message is a whole sentence for its owner. */
public abstract sealed class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ArchiveException(String message) {
        super(message);
    }

    /** Nothing lies there. */
    public static final class Missing extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Missing(Object source) {
            super("There is no file or folder " + source + ".");
        }
    }

    /** It lies there and cannot be read. */
    public static final class Unreadable extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Unreadable(Object source, String reason) {
            super(source + " cannot be read: " + reason + ".");
        }
    }

    /** It holds no file. */
    public static final class Empty extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Empty(Object source) {
            super(source + " holds no file.");
        }
    }

    /** It would unpack into more than a blog can be: see {@link ArchiveLimits}. */
    public static final class TooLarge extends ArchiveException {
        private static final long serialVersionUID = 1L;

        TooLarge(Object source, String limit) {
            super(source + " is refused: it unpacks into " + limit + ". Unpack it yourself and import the folder.");
        }
    }
}
