package io.inkstone.core.markup;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of an article without its markup, passage by passage, as search and snippets want them; in NFC. */
public record PlainText(List<Passage> passages) {
    public PlainText {
        passages = List.copyOf(passages);
    }

    /** A paragraph, a heading, a cell, what describes a picture, or a whole block of code. */
    public record Passage(String text, boolean code) {}

    public static PlainText of(Html html) {
        return of(Jsoup.parseBodyFragment(html.value()).body());
    }

    static PlainText of(Element article) {
        return new PlainText(PassageReader.read(article));
    }

    /** All of it, a line for each passage. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
