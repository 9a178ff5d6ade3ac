package io.inkstone.importer.hexo;

/** What a file is to Hexo. */
sealed interface HexoRole {
    /** A text in {@code source/_posts}. */
    record Post() implements HexoRole {}

    /** A text in {@code source/_drafts}. */
    record Draft() implements HexoRole {}

    /** Any other text below {@code source}. */
    record Page() implements HexoRole {}

    /** A text that is not published, and why. */
    record Unpublished(String reason) implements HexoRole {}

    /** Pictures, scripts, data, themes: what texts use. */
    record Support() implements HexoRole {}

    default boolean isArticle() {
        return this instanceof Post || this instanceof Draft;
    }
}
