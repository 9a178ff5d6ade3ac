package io.inkstone.importer.markdown;

/** What a file is among texts. */
sealed interface MarkdownRole {
    record Article() implements MarkdownRole {}

    /**
     * Stands for its folder: {@code README.md}, {@code index.md}, {@code SUMMARY.md}.
     *
     * @param alone whether it is an index and there is no other text in the folder, so that it may be an article
     */
    record Section(boolean alone) implements MarkdownRole {}

    /** A text that does not become an article, and why. */
    record LeftOut(String reason) implements MarkdownRole {}

    /** Pictures and other files: what texts use. */
    record Support() implements MarkdownRole {}
}
