package io.inkstone.core.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Headings: each gets an id that is made of its own words, and the table of contents is read off them. A page has one first
 * heading, its title; so an article's begin at level 2, and none is more than one level below the heading it stands under.
 */
final class Headings {
    private static final Named HEADINGS = Named.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Headings() {}

    static TableOfContents finish(Element article, ElementIds ids) {
        List<Element> headings = HEADINGS.in(article);
        rank(headings);
        List<TableOfContents.Entry> entries = new ArrayList<>();
        for (Element heading : headings) {
            String text = OneLine.of(ArticleText.of(heading));
            String id = identify(heading, text, ids);
            if (!text.isEmpty()) {
                entries.add(new TableOfContents.Entry(level(heading), id, text, List.of()));
            }
        }
        return TableOfContents.nest(entries);
    }

    /** Archives begin at any level and leave levels out; who reads by headings would look for what is missing (WCAG 2.2 H42). */
    private static void rank(List<Element> headings) {
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : headings) {
            int written = level(heading);
            while (!above.isEmpty() && above.peek() >= written) {
                above.pop();
            }
            above.push(written);
            heading.tagName("h" + Math.min(6, above.size() + 1));
        }
    }

    private static String identify(Element heading, String text, ElementIds ids) {
        String written = heading.id();
        String id = ids.take(HeadingId.of(written.isEmpty() ? text : written));
        if (!written.isEmpty()) {
            ids.call(id, written);
        }
        ids.call(id, HeadingId.words(text));
        heading.attr("id", id);
        return id;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
