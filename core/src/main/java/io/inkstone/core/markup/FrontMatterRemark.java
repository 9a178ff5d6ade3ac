package io.inkstone.core.markup;

/** Something about front matter that its author should know; the line counts from 1 in the whole file. */
public record FrontMatterRemark(Kind kind, int line, String message) {
    /** What the remark is about. */
    public enum Kind {
        /** The text was not YAML as written and was read by a more forgiving rule. */
        REPAIRED,
        /** The same, and all that it took was to read tabs as blanks. */
        UNTABBED,
        /** Lines that no rule could read; they stay in the original file. */
        UNREADABLE,
        /** A key stood more than once and the last one counts. */
        DUPLICATE_KEY,
        /** Front matter was begun and never ended, so the file is all text. */
        UNCLOSED
    }
}
