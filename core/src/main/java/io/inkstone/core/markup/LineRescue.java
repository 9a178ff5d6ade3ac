package io.inkstone.core.markup;

import io.inkstone.core.markup.FrontMatterRemark.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The last rung of every format: takes {@code key: value} lines and the {@code - item} lines below them, and leaves the rest. */
final class LineRescue {
    private static final int MOST_REMARKS = 20;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<FrontMatterRemark> remarks = new ArrayList<>();
    private @Nullable String openKey;

    private LineRescue() {}

    /** @param reason what is wrong with the text, for the remark */
    static FrontMatter read(String text, int firstLine, String reason) {
        LineRescue rescue = new LineRescue();
        rescue.remark(Kind.REPAIRED, firstLine, reason + "; it was read line by line");
        int line = firstLine;
        for (String each : text.lines().toList()) {
            rescue.take(each, line++);
        }
        return rescue.values.isEmpty() ? FrontMatter.none() : new FrontMatter(rescue.values, rescue.remarks);
    }

    private void take(String text, int line) {
        Matcher keyValue = YamlRepair.keyValue(text);
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.startsWith("#")) {
            return;
        }
        if (keyValue.matches()) {
            openKey = unquoted(keyValue.group(1));
            String value = keyValue.group(2);
            values.put(openKey, isNothing(value) ? null : listOrText(value));
        } else if (openKey != null && stripped.startsWith("- ")) {
            String item = stripped.substring(2).strip();
            append(openKey, isNothing(item) ? null : unquoted(item));
        } else {
            remark(Kind.UNREADABLE, line, "this line could not be read: " + shortened(stripped));
        }
    }

    private void append(String key, @Nullable String item) {
        List<@Nullable Object> list = new ArrayList<>();
        Object before = values.get(key);
        if (before instanceof List<?> items) {
            list.addAll(items);
        } else if (before != null) {
            list.add(before);
        }
        list.add(item);
        values.put(key, list);
    }

    private static Object listOrText(String value) {
        if (value.length() > 1 && value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(","))
                    .map(String::strip)
                    .filter(item -> !isNothing(item))
                    .map(LineRescue::unquoted)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
        return unquoted(value);
    }

    private static boolean isNothing(String text) {
        return YamlEvents.NULLS.contains(text);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private void remark(Kind kind, int line, String message) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new FrontMatterRemark(kind, line, message));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
