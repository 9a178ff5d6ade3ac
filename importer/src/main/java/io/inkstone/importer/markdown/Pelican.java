package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatterDocument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Pelican writes as nobody else does (docs.getpelican.com, "Writing content"): metadata as {@code Key: value} from the first
 * line to the first blank one, without fences, and {@code {filename}} before paths.
 */
final class Pelican {
    private static final Pattern LINE = Pattern.compile("(?<key>[A-Za-z][\\w-]*):(?:[ \\t]+(?<value>.*))?");
    private static final Pattern BEHIND_HEAD = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern MARK =
            Pattern.compile("^(?:\\{(?:filename|static|attach)\\}|\\|(?:filename|static|attach)\\|)");

    /** Keys that hold several, parted by commas or, names of people, semicolons. */
    private static final Set<String> LISTS = Set.of("tags", "keywords", "author", "authors");

    /** Beside the title, one of these is needed: a text may begin with a line that has a colon. */
    private static final Set<String> TELLING =
            Set.of("date", "modified", "tags", "category", "slug", "author", "authors", "status", "summary");

    private Pelican() {}

    /** Null for a text that does not begin so. */
    static @Nullable FrontMatterDocument read(String text) {
        Matcher behind = BEHIND_HEAD.matcher(text);
        String head = behind.find() ? text.substring(0, behind.start()) : text;
        Map<String, String> values = values(head);
        boolean metadata =
                values.containsKey("title") && values.keySet().stream().anyMatch(TELLING::contains);
        if (!metadata) {
            return null;
        }
        String yaml = values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + yaml(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
        int end = head.length() == text.length() ? text.length() : behind.end();
        int line = 1 + (int) text.substring(0, end).lines().count();
        return new FrontMatterDocument(
                FrontMatterDocument.read("---\n" + yaml + "---\n").frontMatter(), head, text.substring(end), line);
    }

    /** Empty if some line is no metadata. A line that is indented goes on with the one above. */
    private static Map<String, String> values(String head) {
        Map<String, String> values = new LinkedHashMap<>();
        String last = "";
        for (String line : head.lines().toList()) {
            Matcher metadata = LINE.matcher(line);
            if (metadata.matches()) {
                last = metadata.group("key").toLowerCase(Locale.ROOT);
                values.put(
                        last,
                        metadata.group("value") == null
                                ? ""
                                : metadata.group("value").strip());
            } else if (line.startsWith("    ") && !last.isEmpty()) {
                values.merge(last, line.strip(), (above, more) -> above + " " + more);
            } else {
                return Map.of();
            }
        }
        return values;
    }

    private static String yaml(String key, String value) {
        if (!LISTS.contains(key)) {
            return quoted(value);
        }
        String separator = key.startsWith("author") && value.contains(";") ? ";" : ",";
        return Arrays.stream(value.split(separator, -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Pelican::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A destination as others would write it. */
    static String withoutMark(String destination) {
        return MARK.matcher(destination).replaceFirst("");
    }
}
