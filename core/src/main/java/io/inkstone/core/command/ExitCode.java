package io.inkstone.core.command;

/** What the command line tells scripts at its end. */
public final class ExitCode {
    /** Everything was done. */
    public static final int DONE = 0;
    /** Done, but some items failed, and each was listed. */
    public static final int SOME_FAILED = 1;
    /** The command or the configuration was wrong. */
    public static final int WRONG_USAGE = 2;
    /** It could not run. */
    public static final int COULD_NOT_RUN = 3;

    private ExitCode() {}
}
