package io.inkstone.importer.text;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The destinations in HTML tags: {@code <img src=…>}, {@code <a href=…>}, {@code <video poster=…>}. */
final class TagDestinations {
    private static final Pattern TAG =
            Pattern.compile("<(img|a|video|audio|source|embed)\\b([^<>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<=\\s)(src|href|poster)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

    private final NumberedText text;
    private final CodeMask mask;

    TagDestinations(NumberedText text, CodeMask mask) {
        this.text = text;
        this.mask = mask;
    }

    NumberedText replace(Function<Destination, @Nullable String> target) {
        Matcher tag = TAG.matcher(text.text());
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (int at = 0; Tags.find(tag, text.text(), at); at = tag.end()) {
            if (!mask.isCode(tag.start())) {
                from = attributes(tag, out, from, target);
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }

    private int attributes(
            Matcher tag, NumberedText.Builder out, int copied, Function<Destination, @Nullable String> target) {
        int from = copied;
        Matcher attribute =
                ATTRIBUTE.matcher(text.text()).region(tag.start(2), tag.end(2)).useTransparentBounds(true);
        while (attribute.find()) {
            String found = target.apply(destination(tag, attribute));
            if (found != null) {
                out.copy(text, from, attribute.start());
                String name = attribute.group(1);
                out.append(
                        name + "=\"" + found.replace("&", "&amp;").replace("\"", "&quot;") + "\"",
                        text.numberAt(attribute.start()));
                from = attribute.end();
            }
        }
        return from;
    }

    private Destination destination(Matcher tag, Matcher attribute) {
        String quoted = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
        String raw = quoted != null ? quoted : attribute.group(4);
        String element = tag.group(1).toLowerCase(Locale.ROOT);
        boolean picture = element.equals("img") || attribute.group(1).equalsIgnoreCase("poster");
        return new Destination(Parser.unescapeEntities(raw, true).strip(), picture, text.numberAt(attribute.start()));
    }
}
