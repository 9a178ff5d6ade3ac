package io.inkstone.importer.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds every destination of a Markdown text, in links, pictures, definitions, autolinks and HTML, and replaces some. */
public final class Destinations {
    private Destinations() {}

    /** Asks {@code target} for each destination outside of code; null leaves it as it is. */
    public static NumberedText replace(NumberedText text, Function<Destination, @Nullable String> target) {
        CodeMask mask = CodeMask.of(text);
        NumberedText inTags = new TagDestinations(text, mask).replace(target);
        CodeMask tagMask = inTags == text ? mask : CodeMask.of(inTags);
        return new LinkDestinations(inTags, tagMask, target).replace();
    }

    /** What characters a destination between parentheses cannot hold are percent-encoded. */
    static String encoded(String destination) {
        return destination
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
