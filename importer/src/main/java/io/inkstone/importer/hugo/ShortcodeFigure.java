package io.inkstone.importer.hugo;

import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure around what it shows, whose caption stands in its mark. */
final class ShortcodeFigure {
    private static final Pattern PICTURE = Pattern.compile("(!\\[(?:[^\\[\\]\\\\]|\\\\.)*+\\]\\((?:<[^<>\\n"
            + "]*+>|[^\\s()<>]++))(?:\\s+\"(?:[^\"\\\\]|\\\\.)*+\")?(\\)(?:\\{[^{}\\n"
            + "]*+\\})?)");

    private ShortcodeFigure() {}

    /** Null for what is none, or names its picture itself. */
    static @Nullable NumberedText of(ShortcodeValues.Call call) {
        if (!call.name().equals("figure") || call.inner() == null) {
            return null;
        }
        String written = call.shortcode().value(-1, "figcaption", "caption", "title");
        if (written == null) {
            return ShortcodeBlocks.between(call, "", "");
        }
        String caption = written.replaceAll("\\s+", " ").strip();
        Matcher picture = PICTURE.matcher(call.innerText().strip());
        // Of several pictures, and of what is none, the caption becomes a line below.
        return picture.matches()
                ? NumberedText.atLine(picture.group(1) + ShortcodeMedia.title(caption) + picture.group(2), call.line())
                : ShortcodeBlocks.between(call, "", "*" + caption + "*");
    }
}
