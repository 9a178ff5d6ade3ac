package io.inkstone.importer.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's commands inside texts. */
final class Shortcodes {
    private static final Pattern USED = Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)");
    private static final Pattern WHOLE =
            Pattern.compile("\\{\\{([<%])(?!/\\*)((?:(?!\\{\\{[<%]|[>%]\\}\\}).)*+)([>%])\\}\\}", Pattern.DOTALL);
    private static final Pattern LONE_MARK = Pattern.compile("\\{\\{(?=[<%](?!/\\*))");

    /** Those that Hugo brings itself. */
    private static final Set<String> BUILT_IN = Set.of(
            "comment",
            "details",
            "figure",
            "gist",
            "highlight",
            "instagram",
            "param",
            "qr",
            "ref",
            "relref",
            "tweet",
            "twitter",
            "vimeo",
            "x",
            "youtube");

    private Shortcodes() {}

    /** Those of the old theme that a text uses, by name; the value is whether it closes them. */
    static Map<String, Boolean> ofTheme(String text) {
        Map<String, Boolean> used = new LinkedHashMap<>();
        Matcher matcher = USED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(2);
            if (!BUILT_IN.contains(name) && !name.contains("..") && !name.endsWith("/")) {
                used.merge(name, !matcher.group(1).isEmpty(), Boolean::logicalOr);
            }
        }
        return used;
    }

    /** Those that a text only speaks of, written as Hugo wants such: a comment inside the marks. */
    static String escaped(String markdown) {
        if (!markdown.contains("{{<") && !markdown.contains("{{%")) {
            return markdown;
        }
        String commented = WHOLE.matcher(markdown).replaceAll("{{$1/*$2*/$3}}");
        return LONE_MARK.matcher(commented).replaceAll("{&#123;");
    }
}
