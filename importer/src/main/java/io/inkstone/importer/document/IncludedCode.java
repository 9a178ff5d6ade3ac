package io.inkstone.importer.document;

import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.AsMarkdown;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code that lies in a file of its own, as Octopress and Hexo name it: {@code include_code [title] [lang:language] [from:line]
 * [to:line] path}.
 *
 * @param from the first line, counted from 1; null for the file's
 * @param to the last line; null for the file's
 */
public record IncludedCode(
        String title,
        String path,
        @Nullable String language,
        @Nullable Integer from,
        @Nullable Integer to) {
    private static final Pattern PATH = Pattern.compile("(?s)(?:(.*)\\s)?/*(\\S+)");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|\\s+)(lang|from|to):\\s*(\\S+)");

    /** What stands behind the tag's name; null where that names no file. */
    public static @Nullable IncludedCode of(String arguments) {
        Matcher path = PATH.matcher(NAMED.matcher(arguments).replaceAll(" ").strip());
        return path.matches()
                ? new IncludedCode(
                        path.group(1) == null ? "" : path.group(1).strip(),
                        path.group(2),
                        named(arguments, "lang"),
                        number(named(arguments, "from")),
                        number(named(arguments, "to")))
                : null;
    }

    private static @Nullable String named(String arguments, String key) {
        return NAMED.matcher(arguments)
                .results()
                .filter(named -> named.group(1).equalsIgnoreCase(key))
                .map(named -> named.group(2))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    /** A block of code below its caption. */
    public String markdown(String code) {
        String part = part(code);
        String fence = AsMarkdown.fence(part);
        String caption = AsMarkdown.caption(title.isEmpty() ? path.replaceFirst("^.*/", "") : title);
        String name = language == null ? ArchivePath.extension(path) : language;
        return caption + "\n\n" + fence + name + "\n" + part + "\n" + fence;
    }

    private String part(String code) {
        List<String> lines = code.lines().toList();
        int first = Math.min(lines.size(), from == null ? 0 : Math.max(0, from - 1));
        int last = Math.max(first, Math.min(lines.size(), to == null ? lines.size() : to));
        return String.join("\n", lines.subList(first, last)).strip();
    }
}
