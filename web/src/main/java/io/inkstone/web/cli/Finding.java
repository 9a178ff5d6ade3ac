package io.inkstone.web.cli;

/** One line of the doctor: what was looked at, and what there is to say or to do. */
record Finding(boolean isGood, String subject, String text) {
    static Finding good(String subject, String text) {
        return new Finding(true, subject, text);
    }

    static Finding bad(String subject, String text) {
        return new Finding(false, subject, text);
    }

    @Override
    public String toString() {
        return "%-4s  %-14s  %s".formatted(isGood ? "ok" : "BAD", subject, text);
    }
}
