package io.inkstone.core.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Writes front matter as YAML that every generator reads: one key a line, lists below their key, Han as it is. */
public final class YamlWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setUseUnicodeEncoding(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            // Values are text as it was written: "true" goes out as true, not in quotes.
            .setSchema(new FailsafeSchema())
            .build();

    private YamlWriter() {}

    /** The fences and what stands between them; nothing for no keys. A {@link YamlText} stays words. */
    public static String write(Map<String, ? extends @Nullable Object> values) {
        return values.isEmpty() ? "" : "---\n" + document(values) + "---\n";
    }

    /** The same without fences, as a file of its own. */
    public static String document(Map<String, ? extends @Nullable Object> values) {
        return new Dump(SETTINGS, new Representer()).dumpToString(written(values));
    }

    /** A key without a value is written as {@code ~}, for the plain schema knows no null. */
    private static Object written(@Nullable Object value) {
        return switch (value) {
            case null -> "~";
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((key, item) -> copy.put(key, written(item)));
                yield copy;
            }
            case List<?> list -> list.stream().map(YamlWriter::written).toList();
            case YamlText text when text.needsQuotes() -> text;
            // It stood in quotes, or it would have been read as nothing.
            case String text when YamlEvents.NULLS.contains(text) -> new YamlText(text);
            default -> value.toString();
        };
    }

    private static final class Representer extends StandardRepresenter {
        Representer() {
            super(SETTINGS);
            representers.put(
                    YamlText.class, text -> representScalar(Tag.STR, text.toString(), ScalarStyle.DOUBLE_QUOTED));
        }
    }
}
