package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Values of a TOML text in the shape of {@link FrontMatter}: numbers, truths and dates are the text that was written. */
final class TomlValues {
    private static final int DEEPEST = 32;
    private static final Pattern KEY = Pattern.compile("(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^=\\n\"']++)*+=[ \\t]*");
    private static final Pattern SCALAR =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:[^\\s,\\]}#]+)?|[^\\s,\\]}#\"']+");

    private final List<String> lines;

    TomlValues(String toml) {
        this.lines = toml.lines().toList();
    }

    Map<String, @Nullable Object> map(TomlTable table) {
        return map(table, 0);
    }

    private Map<String, @Nullable Object> map(TomlTable table, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key : depth > DEEPEST ? List.<String>of() : table.keySet()) {
            List<String> path = List.of(key);
            map.put(key, value(table.get(path), table.inputPositionOf(path), depth));
        }
        return map;
    }

    private List<@Nullable Object> list(TomlArray array, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < array.size() && depth <= DEEPEST; i++) {
            list.add(value(array.get(i), array.inputPositionOf(i), depth));
        }
        return list;
    }

    private @Nullable Object value(@Nullable Object value, @Nullable TomlPosition position, int depth) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case TomlTable table -> map(table, depth + 1);
            case TomlArray array -> list(array, depth + 1);
            default -> position == null ? value.toString() : written(position, value.toString());
        };
    }

    /** A position is that of the key, or in an array of the value itself. */
    private String written(TomlPosition position, String otherwise) {
        if (position.line() > lines.size()) {
            return otherwise;
        }
        String line = lines.get(position.line() - 1);
        int start = Math.min(
                line.length(),
                line.offsetByCodePoints(0, Math.min(position.column() - 1, line.codePointCount(0, line.length()))));
        Matcher key = KEY.matcher(line).region(start, line.length());
        Matcher scalar = SCALAR.matcher(line).region(start, line.length());
        boolean plain = scalar.lookingAt() && line.substring(scalar.end()).matches("\\s*(?:[,\\]}#].*)?");
        if (!plain && key.lookingAt()) {
            scalar.region(key.end(), line.length());
            plain = scalar.lookingAt();
        }
        return plain ? scalar.group().strip() : otherwise;
    }
}
