package io.inkstone.importer.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pictures, also those that a script was to load later. */
public final class Pictures {
    private static final List<String> LATER = List.of(
            "data-orig-file", "data-src", "data-lazy-src", "data-original", "data-actualsrc", "data-image", "data-url");
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,4})(?:px)?");
    private static final Pattern CANDIDATE = Pattern.compile("(\\S+)(?:\\s+([\\d.]+)[wx])?\\s*(?:,|$)");

    private Pictures() {}

    /** Where the picture lies; null for an element that shows none. */
    public static @Nullable String source(Element img) {
        String source = img.attr("src").strip();
        boolean placeholder =
                source.isEmpty() || source.startsWith("data:image/gif") || source.startsWith("data:image/svg");
        if (placeholder || img.hasAttr("data-orig-file")) {
            for (String name : LATER) {
                if (!img.attr(name).isBlank()) {
                    return img.attr(name).strip();
                }
            }
            String largest = largest(img.hasAttr("srcset") ? img.attr("srcset") : img.attr("data-srcset"));
            return largest != null ? largest : source.isEmpty() ? null : source;
        }
        return source;
    }

    private static @Nullable String largest(String candidates) {
        Matcher candidate = CANDIDATE.matcher(candidates);
        String largest = null;
        double size = -1;
        while (candidate.find()) {
            double each = candidate.group(2) == null ? 1 : Double.parseDouble("0" + candidate.group(2));
            if (each > size) {
                size = each;
                largest = candidate.group(1);
            }
        }
        return largest;
    }

    /** Empty for an element that shows no picture. */
    static String markdown(Element img, String caption) {
        String source = source(img);
        if (source == null) {
            return "";
        }
        Escaping escaping = new Escaping();
        escaping.raw("![");
        escaping.words(img.attr("alt").replaceAll("\\s+", " ").strip(), true);
        escaping.raw("](" + Destination.of(source, caption) + ")" + size(img));
        return escaping.markdown();
    }

    private static String size(Element img) {
        Matcher width = PIXELS.matcher(img.attr("width"));
        Matcher height = PIXELS.matcher(img.attr("height"));
        if (!width.matches()) {
            return "";
        }
        return "{width=" + width.group(1) + (height.matches() ? " height=" + height.group(1) : "") + "}";
    }
}
