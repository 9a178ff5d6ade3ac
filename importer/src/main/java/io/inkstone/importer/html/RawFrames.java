package io.inkstone.importer.html;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Tags;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands as HTML in a Markdown text and articles may not hold: scripts that show a snippet, and plug-ins. It would vanish
 * without a word, so it becomes the player of its film, else a link to what it showed.
 */
public final class RawFrames {
    private static final Pattern FRAME = Pattern.compile(
            "<(?:script\\b[^<>]*+>\\s*+</script\\s*+>|embed\\b[^<>]*+>(?:\\s*+</embed\\s*+>)?"
                    + "|object\\b[^<>]*+>(?:[^<]|<(?!/?object\\b))*+</object\\s*+>)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_ADDRESS = Pattern.compile("(?is)(?!https?:)[a-z][a-z0-9+.-]*:.*");

    private RawFrames() {}

    public static NumberedText convert(NumberedText text) {
        Matcher frame = FRAME.matcher(text.text());
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (int at = 0; Tags.find(frame, text.text(), at); at = frame.end()) {
            String shown = CodeMask.of(text).isCode(frame.start()) ? "" : shown(text, frame);
            if (!shown.isEmpty()) {
                out.copy(text, from, frame.start()).append(shown, text.numberAt(frame.start()));
                from = frame.end();
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }

    private static String shown(NumberedText text, Matcher frame) {
        Element element = HtmlToMarkdown.parse(frame.group()).firstElementChild();
        String address = element == null ? "" : Frames.address(element);
        String player = Players.player(address);
        if (element == null || address.isEmpty() || NO_ADDRESS.matcher(address).matches()) {
            return "";
        }
        if (player != null) {
            return KeptHtml.frame(element, player);
        }
        // Within HTML Markdown's links would be words.
        return isParagraph(text, frame)
                ? Frames.link(address) + (isBlank(text, text.lineOf(frame.end()) + 1) ? "" : "\n")
                : new Element("a").attr("href", address).text(address).outerHtml();
    }

    private static boolean isParagraph(NumberedText text, Matcher frame) {
        int first = text.lineOf(frame.start());
        int last = text.lineOf(frame.end());
        return isBlank(text, first - 1)
                && text.text().substring(text.start(first), frame.start()).isBlank()
                && text.text().substring(frame.end(), text.end(last)).isBlank();
    }

    private static boolean isBlank(NumberedText text, int line) {
        return line < 0 || line >= text.lineCount() || text.line(line).isBlank();
    }
}
