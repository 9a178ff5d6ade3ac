package io.inkstone.importer.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The destinations of Markdown's own links: inline, defined elsewhere, and between pointed brackets. */
final class LinkDestinations {
    private static final Pattern DEFINITION =
            Pattern.compile("^ {0,3}\\[([^\\]\\n]{1,900})\\]:[ \\t]*\\n?[ \\t]*(<[^<>\\n]*>|\\S+)");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^\\s<>]*)>");

    private final NumberedText text;
    private final String chars;
    private final CodeMask mask;
    private final Function<Destination, @Nullable String> target;
    private final NumberedText.Builder out = new NumberedText.Builder();
    private final Set<String> pictures;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int copied;

    LinkDestinations(NumberedText text, CodeMask mask, Function<Destination, @Nullable String> target) {
        this.text = text;
        this.chars = text.text();
        this.mask = mask;
        this.target = target;
        this.pictures = PictureLabels.in(chars, mask);
    }

    NumberedText replace() {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if ((c != '[' && c != ']' && c != '<' && c != '\\' && c != '\n') || mask.isCode(i)) {
                continue;
            }
            i = switch (c) {
                case '\\' -> i + 1;
                case '[' -> opened(i);
                case ']' -> closed(i);
                case '<' -> autolink(i);
                default -> lineEnd(i);
            };
        }
        return copied == 0 ? text : out.copy(text, copied, text.length()).build();
    }

    /** No link goes beyond its paragraph. */
    private int lineEnd(int i) {
        if (i + 1 < chars.length() && chars.charAt(i + 1) == '\n') {
            brackets.clear();
        }
        return i;
    }

    private int opened(int i) {
        int lineStart = text.start(text.lineOf(i));
        Matcher definition = DEFINITION.matcher(chars).region(lineStart, chars.length());
        if (i - lineStart <= 3 && definition.lookingAt() && isNoFootnote(i)) {
            boolean picture = pictures.contains(PictureLabels.folded(definition.group(1)));
            replaceAt(definition.start(2), definition.end(2), unbracketed(definition.group(2)), picture);
            return definition.end(2) - 1;
        }
        brackets.push(i);
        return i;
    }

    private boolean isNoFootnote(int i) {
        return i + 1 < chars.length() && chars.charAt(i + 1) != '^';
    }

    private int closed(int i) {
        Integer open = brackets.poll();
        if (open == null || i + 1 >= chars.length() || chars.charAt(i + 1) != '(') {
            return i;
        }
        boolean picture = open > 0 && chars.charAt(open - 1) == '!';
        int start = i + 2;
        while (start < chars.length() && Character.isWhitespace(chars.charAt(start))) {
            start++;
        }
        int end = InlineDestination.end(chars, start);
        if (end <= start) {
            return i;
        }
        replaceAt(start, end, unbracketed(chars.substring(start, end)), picture);
        return end - 1;
    }

    private int autolink(int i) {
        Matcher link = AUTOLINK.matcher(chars).region(i, chars.length());
        if (!link.lookingAt()) {
            return i;
        }
        String url = link.group(1);
        String found = target.apply(new Destination(url, false, text.numberAt(i)));
        if (found != null) {
            out.copy(text, copied, i).append("[" + url + "](" + Destinations.encoded(found) + ")", text.numberAt(i));
            copied = link.end();
        }
        return link.end() - 1;
    }

    private void replaceAt(int start, int end, String written, boolean picture) {
        String found = target.apply(new Destination(written, picture, text.numberAt(start)));
        boolean hasBlanks = found == null && written.indexOf(' ') >= 0 && chars.charAt(start) != '<';
        String words = found != null ? found : hasBlanks ? written : null;
        if (words != null) {
            out.copy(text, copied, start).append(Destinations.encoded(words), text.numberAt(start));
            copied = end;
        }
    }

    private static String unbracketed(String raw) {
        String bare =
                raw.length() > 1 && raw.startsWith("<") && raw.endsWith(">") ? raw.substring(1, raw.length() - 1) : raw;
        return bare.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1").strip();
    }
}
