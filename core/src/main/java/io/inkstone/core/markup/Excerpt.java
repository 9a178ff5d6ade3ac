package io.inkstone.core.markup;

import java.text.BreakIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The first words of an article, for lists, summaries in feeds and descriptions. */
final class Excerpt {
    private static final int WIDEST = 200;

    /** In chars: more than any excerpt needs, even with many marks upon each letter, so that a huge paragraph costs no more. */
    private static final int LONGEST = 10 * WIDEST;

    /** A single short line (a greeting, a place and a date) says nothing yet: the next paragraph follows it. */
    private static final int WIDE_ENOUGH = 40;

    private static final Evaluator PARAGRAPHS =
            Selector.evaluatorOf("p:not(blockquote p, li p, td p, th p, dd p, .footnotes p, .alert p)");

    private static final String SENTENCE_ENDS = "。！？!?…；";

    private Excerpt() {}

    /**
     * What stands before the author's marker, without one the first paragraphs of running text, cut where it is too long.
     * The marker leaves the article.
     */
    static String take(Element article) {
        List<Element> markers = Descendants.of(article, element -> element.hasClass(MoreMarker.CSS_CLASS));
        String excerpt = markers.isEmpty() ? "" : OneLine.of(ArticleText.running(article, markers.getFirst()));
        markers.forEach(Excerpt::remove);
        if (excerpt.isEmpty()) {
            excerpt = firstParagraphs(article);
        }
        if (excerpt.isEmpty()) {
            excerpt = OneLine.of(ArticleText.running(article, null));
        }
        return cut(excerpt);
    }

    private static void remove(Element marker) {
        Element parent = marker.parent();
        marker.remove();
        if (parent != null && parent.nameIs("p") && parent.childrenSize() == 0 && !parent.hasText()) {
            parent.remove();
        }
    }

    private static String firstParagraphs(Element article) {
        StringBuilder text = new StringBuilder();
        Iterator<Element> paragraphs = article.selectStream(PARAGRAPHS).iterator();
        while (paragraphs.hasNext() && Script.width(text.toString()) <= WIDE_ENOUGH) {
            Element paragraph = paragraphs.next();
            String line = OneLine.of(ArticleText.running(paragraph, null));
            if (!line.isEmpty()) {
                text.append('\n').append(line);
            }
        }
        return OneLine.of(text.toString());
    }

    /** At the end of the last sentence that fits, if that leaves at least half; else at the end of a word, with an ellipsis. */
    private static String cut(String text) {
        if (Script.width(text) <= WIDEST) {
            return text;
        }
        int end = fitting(text.substring(0, Math.min(text.length(), LONGEST)));
        for (int index = end; index > end / 2; index--) {
            if (endsSentence(text, index)) {
                return text.substring(0, index);
            }
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int wordEnd = text.charAt(end) == ' ' || words.isBoundary(end) ? end : words.preceding(end);
        return text.substring(0, wordEnd > end / 2 ? wordEnd : end).strip() + "…";
    }

    /** The greatest index, between two characters as readers see them, that leaves room for an ellipsis. */
    private static int fitting(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += Script.width(text.substring(start, end));
            if (width > WIDEST - 1) {
                break;
            }
            start = end;
        }
        return start;
    }

    private static boolean endsSentence(String text, int end) {
        char last = text.charAt(end - 1);
        return SENTENCE_ENDS.indexOf(last) >= 0 || (last == '.' && text.charAt(end) == ' ');
    }
}
