package io.inkstone.core.fetch;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why something could not be had; the message is a clause that follows "because". */
public abstract sealed class FetchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private FetchException(String message) {
        super(message);
    }

    /** The reason as text. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Whether the same question may be answered another time. */
    public abstract boolean mayPass();

    /** It may not be asked for: no address of the web, a private address, too many redirects. */
    public static final class Refused extends FetchException {
        private static final long serialVersionUID = 1L;

        public Refused(String reason) {
            super(reason);
        }

        @Override
        public boolean mayPass() {
            return false;
        }
    }

    /** There is no such host, it does not answer, or it broke off. */
    public static final class Unreachable extends FetchException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String reason) {
            super(reason);
        }

        @Override
        public boolean mayPass() {
            return true;
        }
    }

    /** The host answered with another status than 200. */
    public static final class Status extends FetchException {
        private static final long serialVersionUID = 1L;
        private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

        private final int code;
        private final @Nullable Duration retryAfter;

        public Status(int code, @Nullable Duration retryAfter) {
            super("the host answers " + code);
            this.code = code;
            this.retryAfter = retryAfter;
        }

        public int code() {
            return code;
        }

        /** How long the host asks to be left alone; null if it does not say. */
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }

        @Override
        public boolean mayPass() {
            return PASSING.contains(code);
        }
    }

    /** It is larger than allowed, packed or unpacked. */
    public static final class TooLarge extends FetchException {
        private static final long serialVersionUID = 1L;

        public TooLarge(long mostBytes) {
            super("it is larger than " + mostBytes + " bytes");
        }

        @Override
        public boolean mayPass() {
            return false;
        }
    }

    /** It took longer than allowed. */
    public static final class TooSlow extends FetchException {
        private static final long serialVersionUID = 1L;

        public TooSlow(Duration patience) {
            super("it did not come within " + patience.toSeconds() + " seconds");
        }

        @Override
        public boolean mayPass() {
            return true;
        }
    }
}
