package io.inkstone.importer.hugo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds shortcodes as Hugo's lexer does (parser/pageparser): in code too, over several lines, with raw strings. */
final class ShortcodeScanner {
    private static final Pattern NAME = Pattern.compile("\\s*(/?)\\s*([\\p{L}_][\\w./-]*+)");
    private static final Pattern PARAMETER = Pattern.compile(
            "\\s+(?!\\{\\{[<%])(?:([\\w-]+)\\s*=\\s*)?"
                + "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|`([^`]*+)`|\\\\\"([^\"]*+)\\\\\"|([^\\s\"`>/%=](?:[^\\s\"`>%=]|%(?!\\})|>(?!\\}))*+))");
    private static final Pattern END = Pattern.compile("\\s*(/?)\\s*([>%])\\}\\}");
    private static final int LONGEST = 20_000;

    private final String text;
    private final List<Shortcode> found = new ArrayList<>();

    private ShortcodeScanner(String text) {
        this.text = text;
    }

    static List<Shortcode> scan(String text) {
        ShortcodeScanner scanner = new ShortcodeScanner(text);
        int at = scanner.next(0);
        while (at >= 0) {
            Shortcode shortcode = scanner.read(at);
            if (shortcode != null) {
                scanner.found.add(shortcode);
            }
            at = scanner.next(shortcode == null ? at + 3 : shortcode.end());
        }
        return scanner.found;
    }

    private int next(int from) {
        int i = text.indexOf("{{", from);
        while (i >= 0 && (i + 2 >= text.length() || "<%".indexOf(text.charAt(i + 2)) < 0)) {
            i = text.indexOf("{{", i + 1);
        }
        return i;
    }

    private @Nullable Shortcode read(int start) {
        String close = text.charAt(start + 2) == '<' ? ">}}" : "%}}";
        if (text.startsWith("/*", start + 3)) {
            int from = start + 5;
            int end = text.indexOf("*/" + close, from, Math.max(from, Math.min(text.length(), start + LONGEST)));
            String shown = end < 0 ? "" : text.substring(from, end);
            return end < 0
                    ? null
                    : new Shortcode(
                            Shortcode.Kind.SHOWN, shown, List.of(), Map.of(), start, end + 2 + close.length(), true);
        }
        int limit = Math.min(text.length(), start + LONGEST);
        Matcher name = NAME.matcher(text).region(start + 3, limit);
        return name.lookingAt() ? parameters(start, name, limit, close.charAt(0)) : null;
    }

    private @Nullable Shortcode parameters(int start, Matcher name, int limit, char close) {
        List<String> positional = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        int at = name.end();
        Matcher parameter = PARAMETER.matcher(text).region(at, limit);
        Matcher end = END.matcher(text).region(at, limit);
        while (!end.lookingAt()) {
            if (!parameter.region(at, limit).lookingAt()) {
                return null;
            }
            String value = value(parameter);
            if (parameter.group(1) == null) {
                positional.add(value);
            } else {
                named.put(parameter.group(1).toLowerCase(Locale.ROOT), value);
            }
            at = parameter.end();
            end.region(at, limit);
        }
        boolean closes = !name.group(1).isEmpty();
        return end.group(2).charAt(0) != close
                ? null
                : new Shortcode(
                        closes ? Shortcode.Kind.CLOSES : Shortcode.Kind.OPENS,
                        name.group(2),
                        positional,
                        named,
                        start,
                        end.end(),
                        !end.group(1).isEmpty());
    }

    private static String value(Matcher parameter) {
        for (int group = 2; group <= 5; group++) {
            String value = parameter.group(group);
            if (value != null) {
                return group == 2 ? value.replaceAll("\\\\([\"\\\\])", "$1").replace("\\n", "\n") : value;
            }
        }
        return "";
    }
}
