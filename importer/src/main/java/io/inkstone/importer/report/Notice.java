package io.inkstone.importer.report;

/** One thing that the owner of an archive should know; line 0 speaks of the file as a whole. */
public record Notice(NoticeKind kind, String file, int line, String message) {
    /** {@code _posts/2020-01-01-ink.md:7}. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
