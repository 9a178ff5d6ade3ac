package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The title: the front matter's, else the first heading, else the file's name made readable. */
public final class Title {
    private static final Pattern HEADING =
            Pattern.compile("^ {0,3}#[ \\t]+(.{1,2000}?)[ \\t]*+#*+[ \\t]*+(?:\\{:?[^{}]{0,500}\\})?[ \\t]*$");
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:b|i|em|strong|code|span|small|sub|sup|br|u|font)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private Title() {}

    /**
     * The title of a document.
     *
     * @param path from the site's root; an {@code index} is called what its folder is
     */
    public static String of(FrontMatter frontMatter, String body, String path) {
        String written = written(frontMatter, body, path);
        return written == null ? fromName(path) : written;
    }

    /** As {@link #of}, but null where the author wrote neither a title nor a heading. */
    public static @Nullable String written(FrontMatter frontMatter, String body, String path) {
        String own = own(frontMatter);
        if (own != null) {
            return own;
        }
        NumberedText text = NumberedText.of(body, 1);
        int line = ArchivePath.extension(path).matches("x?html?") ? -1 : firstHeading(text);
        String heading =
                line < 0 ? "" : PlainText.of(HEADING.matcher(text.line(line)).replaceFirst("$1"), LONGEST);
        return heading.isBlank() ? null : heading;
    }

    private static @Nullable String own(FrontMatter frontMatter) {
        String title = frontMatter.text("title");
        if (title == null) {
            return null;
        }
        String plain = INLINE_TAG.matcher(title).replaceAll("");
        return Parser.unescapeEntities(plain, false).replaceAll("\\s+", " ").strip();
    }

    private static String fromName(String path) {
        String folder = ArchivePath.folder(path);
        FileName name = FileName.of(path);
        boolean index = name.baseName().matches("_?index") && !folder.isEmpty();
        return index ? FileName.of(folder + ".md").titleized() : name.titleized();
    }

    /** The text without the heading that only repeats the title: the page shows the title itself. */
    public static NumberedText withoutRepetition(NumberedText text, String title) {
        int line = firstHeading(text);
        if (line < 0 || !text.text().substring(0, text.start(line)).isBlank()) {
            return text;
        }
        Matcher heading = HEADING.matcher(text.line(line));
        boolean same = heading.matches()
                && folded(PlainText.of(heading.group(1), LONGEST)).equals(folded(title));
        return same ? LineEditor.without(text, each -> each == line) : text;
    }

    private static int firstHeading(NumberedText text) {
        if (text.text().indexOf('#') < 0) {
            return -1;
        }
        CodeMask mask = CodeMask.of(text);
        for (int line = 0; line < text.lineCount(); line++) {
            if (HEADING.matcher(text.line(line)).matches() && !mask.isBlockLine(text, line)) {
                return line;
            }
        }
        return -1;
    }

    private static String folded(String title) {
        return title.replaceAll("[\\p{P}\\p{Z}\\s]+", "").toLowerCase(Locale.ROOT);
    }
}
