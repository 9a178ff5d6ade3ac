package io.inkstone.core.search;

import io.inkstone.core.markup.Html;

/** A piece of text in which is marked what was looked for: as text, and as HTML with {@code mark}. */
public record Snippet(String text, Html html) {
    static final Snippet EMPTY = new Snippet("", Html.EMPTY);
}
