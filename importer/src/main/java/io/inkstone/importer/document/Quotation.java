package io.inkstone.importer.document;

import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation as Octopress' tag {@code blockquote} writes it, which Hexo took over (tag/blockquote.ts). */
public final class Quotation {
    private static final Pattern CITED = Pattern.compile("(\\S.*?)\\s+(https?://\\S+)(?:\\s+(.+))?");

    private Quotation() {}

    /** Who said it and where: {@code author[, source] [link] [title]}. */
    public static String cite(String words) {
        Matcher cited = CITED.matcher(words);
        if (!cited.matches()) {
            return words;
        }
        String title = cited.group(3) == null
                ? cited.group(2).replaceFirst("^https?://", "").replaceFirst("/(?:index\\.html?)?$", "")
                : cited.group(3);
        return cited.group(1) + ", " + AsMarkdown.link(title, cited.group(2));
    }

    /** Each line marked, and below them who is quoted, if that is not empty. */
    public static NumberedText of(NumberedText words, String cite) {
        NumberedText quoted = marked(words);
        return cite.isEmpty()
                ? quoted
                : new NumberedText.Builder()
                        .copy(quoted)
                        .append("\n>\n> — " + cite, words.number(words.lineCount() - 1))
                        .build();
    }

    public static NumberedText marked(NumberedText words) {
        return Piece.lines(words, line -> line.isBlank() ? ">" : "> " + line, 0);
    }
}
