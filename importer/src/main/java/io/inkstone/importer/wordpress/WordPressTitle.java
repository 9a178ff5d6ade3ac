package io.inkstone.importer.wordpress;

import io.inkstone.importer.text.PlainText;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The title of an item; short notes have none, and are called by their first words. */
final class WordPressTitle {
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:b|i|em|strong|code|span|small|sub|sup|br|u|font|a)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("<!--.*?(?:-->|\\z)|\\[/?[A-Za-z][^\\]]*\\]", Pattern.DOTALL);
    private static final int LONGEST = 60;

    private WordPressTitle() {}

    static String of(WxrItem item) {
        String title = plain(item.text("title"));
        if (!title.isEmpty()) {
            return title;
        }
        String words = PlainText.of(MARKS.matcher(item.content()).replaceAll(" "), LONGEST);
        String slug = item.slug().replace('-', ' ').strip();
        return !slug.isEmpty() && !slug.matches("[\\d ]+") ? slug : !words.isEmpty() ? words : "#" + item.id();
    }

    private static String plain(String title) {
        String text = Parser.unescapeEntities(INLINE_TAG.matcher(title).replaceAll(""), false);
        return text.replaceAll("\\s+", " ").strip();
    }
}
