package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lists show of a text: what the author wrote for that, or the text down to the author's mark. */
public final class Summary {
    private static final Pattern MORE =
            Pattern.compile("[ \\t]*<!--\\s*more\\s*-->[ \\t]*\\n?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;

    private Summary() {}

    /**
     * A text without its mark.
     *
     * @param summary null to leave the choice to the renderer
     */
    public record Taken(NumberedText text, @Nullable String summary) {}

    /** Takes the mark out of the text too; {@code siteValues} may name the site's own mark. */
    public static Taken take(NumberedText text, FrontMatter frontMatter, FrontMatter siteValues) {
        String own = frontMatter.text("excerpt", "description", "summary", "abstract");
        String mark = separator(frontMatter, separator(siteValues, ""));
        int at = mark.isEmpty() ? -1 : text.text().indexOf(mark);
        NumberedText clean = at >= 0 && !mark.isBlank() ? without(text, at, at + mark.length()) : text;
        String summary = plain(own != null ? own : above(text, clean, at));
        return new Taken(withoutMore(clean), summary);
    }

    /** It may well be nothing but line ends. */
    private static String separator(FrontMatter values, String otherwise) {
        return values.value("excerpt_separator") instanceof String text ? text : otherwise;
    }

    private static String above(NumberedText text, NumberedText clean, int mark) {
        Matcher more = MORE.matcher(clean.text());
        return mark >= 0
                ? text.text().substring(0, mark)
                : more.find() ? clean.text().substring(0, more.start()) : "";
    }

    private static @Nullable String plain(String markdown) {
        String plain = PlainText.of(markdown, LONGEST);
        return plain.isEmpty() ? null : plain;
    }

    private static NumberedText withoutMore(NumberedText text) {
        Matcher more = MORE.matcher(text.text());
        return more.find() ? without(text, more.start(), more.end()) : text;
    }

    private static NumberedText without(NumberedText text, int from, int to) {
        return new NumberedText.Builder()
                .copy(text, 0, from)
                .copy(text, to, text.length())
                .build();
    }
}
