package io.inkstone.importer.git;

/** A push that did not come to be, said in a sentence to the owner of the site. */
public abstract class PushException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PushException(String message) {
        super(message);
    }

    /** The repository was reached and would not have it. */
    public static final class Refused extends PushException {
        private static final long serialVersionUID = 1L;

        Refused(String branch, String url, String said) {
            super("The branch " + branch + " of " + url + " refuses what was written here: " + said
                    + ". Let this site push to that branch, or follow another one.");
        }
    }

    /** It could not be reached, or asked who this is. */
    public static final class Unreached extends PushException {
        private static final long serialVersionUID = 1L;

        Unreached(String url, String said) {
            super("What was written here cannot be pushed to " + url + ": " + said + ".");
        }
    }

    /** Somebody else was faster each time. */
    public static final class Moving extends PushException {
        private static final long serialVersionUID = 1L;

        public Moving(String url) {
            super("What was written here was not pushed to " + url
                    + ", because others pushed there at the same time; it is tried again.");
        }
    }

    /** Something else has the place of a file. */
    public static final class NoFile extends PushException {
        private static final long serialVersionUID = 1L;

        NoFile(String path) {
            super("What was written here was not pushed, because " + path
                    + " is a link, a submodule or a folder there, or lies below one.");
        }
    }
}
