package io.inkstone.importer.html;

/**
 * What stands around a piece of running text.
 *
 * @param otherOpen the same as HTML, for places where Markdown would not read the marks; equal to {@code open} for what
 *     may stand anywhere
 */
record Wrap(String open, String close, String otherOpen, String otherClose) {
    static final Wrap STRONG = emphasis("**", "strong");
    static final Wrap EMPHASIS = emphasis("*", "em");
    static final Wrap STRUCK = emphasis("~~", "del");

    private static Wrap emphasis(String mark, String element) {
        return new Wrap(mark, mark, "<" + element + ">", "</" + element + ">");
    }

    /** An element that articles may hold and Markdown has no mark for. */
    static Wrap element(String name, String attributes) {
        String open = "<" + name + attributes + ">";
        return new Wrap(open, "</" + name + ">", open, "</" + name + ">");
    }

    /** @param destination as it stands between the parentheses */
    static Wrap link(String destination) {
        String close = "](" + destination + ")";
        return new Wrap("[", close, "[", close);
    }

    boolean isEmphasis() {
        return !open.equals(otherOpen);
    }

    boolean isLink() {
        return open.equals("[");
    }
}
