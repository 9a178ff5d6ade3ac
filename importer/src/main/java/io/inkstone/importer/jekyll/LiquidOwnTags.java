package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags of plug-ins that a site wrote or chose for itself. What they drew nobody knows; what stands between the two of a pair, and the picture or
 * address that a single one names first, is what readers saw.
 */
final class LiquidOwnTags {
    private static final Pattern LIQUIDS_OWN = Pattern.compile(
            "end.*|if|unless|elsif|else|case|when|for|tablerow|assign|capture|cycle|increment|decrement|break|continue|echo|liquid"
                + "|layout|include.*|render.*|link|post_url");
    private static final Pattern CAPTION = Pattern.compile("\\bcaption\\s*[:=]\\s*\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)(?:https?://|/)\\S+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?!]\\S*)?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private LiquidOwnTags() {}

    /** Whether it is a tag of none of those that every Jekyll knows. */
    static boolean isOwn(LiquidToken token) {
        return token.tag() && !LIQUIDS_OWN.matcher(token.name()).matches();
    }

    /** What a single tag names first; null if that is neither a picture nor an address. */
    static @Nullable String named(LiquidToken tag) {
        String argument = tag.arguments().strip();
        Matcher quoted = QUOTED.matcher(argument);
        String first = quoted.lookingAt() ? LiquidTags.unquoted(quoted.group()) : argument.split("\\s", 2)[0];
        if (PICTURE.matcher(first).matches()) {
            boolean words = quoted.find(quoted.hasMatch() ? quoted.end() : 0);
            return AsMarkdown.picture(words ? LiquidTags.unquoted(quoted.group()) : "", first, null, null);
        }
        return ADDRESS.matcher(first).matches() ? AsMarkdown.link("", first) : null;
    }

    /** What stands between the tags of a pair, with the caption that the first one gives. */
    static Piece pair(NumberedText text, LiquidToken opening, LiquidToken closing, NumberedText inner) {
        Matcher caption = CAPTION.matcher(opening.arguments());
        boolean captioned = caption.find() && !caption.group(1).isBlank();
        if (!captioned && inner.text().indexOf('\n') < 0) {
            return new Piece(opening.start(), closing.end(), inner);
        }
        NumberedText.Builder block = new NumberedText.Builder().copy(inner);
        if (captioned) {
            block.append("\n\n" + caption.group(1), text.numberAt(closing.start()));
        }
        return Piece.block(text, opening.start(), closing.end(), block.build());
    }
}
