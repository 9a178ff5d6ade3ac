package io.inkstone.core.search;

import io.inkstone.core.markup.Html;

/** Writes the two forms of a snippet side by side. */
final class SnippetWriter {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    void plain(String piece) {
        text.append(piece);
        escape(piece);
    }

    void marked(String piece) {
        text.append(piece);
        html.append("<mark>");
        escape(piece);
        html.append("</mark>");
    }

    Snippet snippet() {
        return new Snippet(text.toString(), new Html(html.toString()));
    }

    private void escape(String piece) {
        for (int index = 0; index < piece.length(); index++) {
            char character = piece.charAt(index);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }
}
