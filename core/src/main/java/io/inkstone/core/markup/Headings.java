package io.inkstone.core.markup;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Headings: each gets an id that is made of its own words, and the table of contents is read off them. A page has one first
 * heading, its title; so an article's begin at level 2, and none is more than one level below the heading it stands under.
 */
final class Headings {
    /** Nothing else on a page has an id that begins so. */
    private static final String PREFIX = "h-";

    /** In code points; a fragment is to be read and copied. */
    private static final int LONGEST_ID = 80;

    private Headings() {}

    static TableOfContents finish(Element article, ElementIds ids) {
        Elements headings = article.select("h1, h2, h3, h4, h5, h6");
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
    private static void rank(Elements headings) {
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
        String words = hyphenated(written.isEmpty() ? text : written);
        String id = ids.take(PREFIX + (words.isEmpty() ? "section" : words));
        if (!written.isEmpty()) {
            ids.call(id, written);
        }
        ids.call(id, hyphenated(text));
        heading.attr("id", id);
        return id;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Letters and digits of any script in lower case, everything between them a single hyphen. */
    private static String hyphenated(String text) {
        StringBuilder words = new StringBuilder();
        String lowerCase = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lowerCase.codePoints().limit(LONGEST_ID).forEach(character -> {
            if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
                words.appendCodePoint(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
        });
        return words.toString().replaceFirst("-$", "");
    }
}
