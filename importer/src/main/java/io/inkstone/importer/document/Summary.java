package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.PlainText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lists show of a text: what the author wrote for that, or the text down to the author's mark. */
public final class Summary {
    private static final Pattern MORE =
            Pattern.compile("(?<![ \\t])[ \\t]*+<!--\\s*+more\\s*+-->[ \\t]*+\\n?", Pattern.CASE_INSENSITIVE);
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
        MatchResult more = mark >= 0 ? null : more(clean);
        return mark >= 0
                ? text.text().substring(0, mark)
                : more == null ? "" : clean.text().substring(0, more.start());
    }

    private static @Nullable String plain(String markdown) {
        String plain = PlainText.of(markdown, LONGEST);
        return plain.isEmpty() ? null : plain;
    }

    private static NumberedText withoutMore(NumberedText text) {
        MatchResult more = more(text);
        return more == null ? text : without(text, more.start(), more.end());
    }

    /** The first mark that is no code: texts about blogs show it to their readers. */
    private static @Nullable MatchResult more(NumberedText text) {
        if (text.text().indexOf("<!--") < 0) {
            return null;
        }
        List<MatchResult> marks = MORE.matcher(text.text()).results().toList();
        CodeMask mask = marks.isEmpty() ? null : CodeMask.of(text);
        return marks.stream()
                .filter(mark -> mask == null || !mask.isCode(text.text().indexOf('<', mark.start())))
                .findFirst()
                .orElse(null);
    }

    private static NumberedText without(NumberedText text, int from, int to) {
        return new NumberedText.Builder()
                .copy(text, 0, from)
                .copy(text, to, text.length())
                .build();
    }
}
