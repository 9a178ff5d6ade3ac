package io.inkstone.core.markup;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that any program can take: escapes ({@code "\\ud83d"}, {@code "\\0"}) can spell half a character and the
 * character that ends a text in C, of which neither UTF-8 nor a database knows anything.
 */
final class ProperText {
    private ProperText() {}

    static FrontMatter of(FrontMatter read) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        read.values().forEach((key, value) -> values.put(proper(key), of(value)));
        return values.equals(read.values()) ? read : new FrontMatter(values, read.remarks());
    }

    private static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case String text -> proper(text);
            case List<?> list -> list.stream().map(ProperText::of).collect(Collectors.toList());
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, item) -> copy.put(of(key), of(item)));
                yield copy;
            }
            case null, default -> value;
        };
    }

    /** Half a character becomes U+FFFD, as a decoder makes of what it cannot read. */
    private static String proper(String text) {
        boolean proper = text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
        return proper
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE).replace("\0", "");
    }
}
