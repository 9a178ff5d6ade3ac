package io.inkstone.importer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON, asked for what it should hold; what it does not hold, or holds as something else, is missing. */
public record JsonObject(Map<String, @Nullable Object> values) {
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    @SuppressWarnings("unchecked") // JSON's names are texts
    public static JsonObject of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new JsonObject((Map<String, @Nullable Object>) map) : EMPTY;
    }

    public @Nullable Object value(String name) {
        return values.get(name);
    }

    /** A text, or a number or truth value as one; null for a blank one. */
    public @Nullable String text(String name) {
        return switch (values.get(name)) {
            case String text when !text.isBlank() -> text;
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case null, default -> null;
        };
    }

    /** As {@link #text}, with an empty text for a missing one, and blanks kept. */
    public String textOrEmpty(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    public int number(String name, int otherwise) {
        return values.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    /** Yes is {@code true}, 1 or "1". */
    public boolean isYes(String name) {
        String text = text(name);
        return text != null && (text.equals("true") || text.equals("1"));
    }

    public JsonObject object(String name) {
        return of(values.get(name));
    }

    /** The objects of a list; other things in it are left out. */
    public List<JsonObject> objects(String name) {
        return objectsOf(values.get(name));
    }

    public static List<JsonObject> objectsOf(@Nullable Object value) {
        List<JsonObject> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?>) {
                    objects.add(of(item));
                }
            }
        }
        return objects;
    }

    public List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
