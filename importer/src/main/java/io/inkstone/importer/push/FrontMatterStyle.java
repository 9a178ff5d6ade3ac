package io.inkstone.importer.push;

import io.inkstone.core.markup.YamlText;
import io.inkstone.core.markup.YamlWriter;
import io.inkstone.importer.export.QuotedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a key is written in a language of front matter, and as its author had written it before. */
enum FrontMatterStyle {
    YAML("---"),
    TOML("+++");

    private static final Pattern VALUE = Pattern.compile("[^:=]*[:=][ \\t]*(.*)");
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile(".*[,\\[\\]{}:#&*!|>'\"%@`].*|\\s.*|.*\\s|", Pattern.DOTALL);

    private final String opening;

    FrontMatterStyle(String opening) {
        this.opening = opening;
    }

    static @Nullable FrontMatterStyle between(String fence) {
        return fence.equals(YAML.opening) ? YAML : fence.equals(TOML.opening) ? TOML : null;
    }

    String opening() {
        return opening;
    }

    /** Whether a value of TOML's, key and all, goes on in the next line. */
    boolean isOpen(String lines) {
        if (this == YAML) {
            return false;
        }
        String value = value(lines);
        boolean text = value.startsWith("\"\"\"") || value.startsWith("'''");
        return text
                ? value.indexOf(value.substring(0, 3), 3) < 0
                : value.startsWith("[") && !value.stripTrailing().endsWith("]");
    }

    /** @param before its lines until now, whose manner stays; none for a new key */
    List<String> lines(String key, Object value, List<String> before) {
        if (this == TOML) {
            String name = key.matches("[A-Za-z0-9_-]+") ? key : QuotedText.of(key);
            return List.of(name + " = " + inToml(value));
        }
        String old = before.isEmpty() ? "" : value(before.getFirst());
        if (value instanceof List<?> list && (old.startsWith("[") || (list.size() == 1 && !old.isEmpty()))) {
            return List.of(key(before) + (old.startsWith("[") ? flow(list) : scalar(list.getFirst(), old)));
        }
        if (!(value instanceof List<?>)
                && !(value instanceof Map<?, ?>)
                && (old.startsWith("\"") || old.startsWith("'"))) {
            return List.of(key(before) + scalar(value, old));
        }
        return indented(
                List.of(YamlWriter.document(Map.of(key, value)).stripTrailing().split("\n")), before);
    }

    private static String value(String line) {
        Matcher value = VALUE.matcher(line.split("\n", 2)[0]);
        String first = value.matches() ? value.group(1) : "";
        int end = line.indexOf('\n');
        return end < 0 ? first : first + line.substring(end);
    }

    /** With the blanks that stood behind it. */
    private static String key(List<String> before) {
        String line = before.getFirst();
        String blanks = line.substring(0, line.length() - value(line).length());
        return blanks.endsWith(" ") || blanks.endsWith("\t") ? blanks : blanks + " ";
    }

    private static List<String> indented(List<String> lines, List<String> before) {
        String indent = before.stream()
                .filter(line -> line.matches("[ ]+- .*"))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf('-')))
                .orElse("");
        return lines.stream()
                .map(line -> line.startsWith("-") ? indent + line : line)
                .toList();
    }

    private static String flow(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(FrontMatterStyle::flow).collect(Collectors.joining(", ", "[", "]"))
                : scalar(value, "");
    }

    private static String scalar(Object value, String old) {
        String words = value.toString();
        boolean quoted = NEEDS_QUOTES.matcher(words).matches()
                || !YamlWriter.document(Map.of("x", value)).equals("x: " + words + "\n");
        boolean single = old.startsWith("'") && words.indexOf('\n') < 0;
        if (single) {
            return "'" + words.replace("'", "''") + "'";
        }
        return quoted || old.startsWith("\"") ? QuotedText.of(words) : words;
    }

    private static String inToml(Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(FrontMatterStyle::inToml).collect(Collectors.joining(", ", "[", "]"));
            case YamlText words -> QuotedText.of(words.words());
            case String plain when plain.matches("true|false|\\d{4}-\\d\\d-\\d\\dT\\S+") -> plain;
            default -> QuotedText.of(value.toString());
        };
    }
}
