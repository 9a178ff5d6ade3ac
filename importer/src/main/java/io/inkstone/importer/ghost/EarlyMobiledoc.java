package io.inkstone.importer.ghost;

import io.inkstone.importer.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mobiledoc 0.2, which has its markups and sections in one list, its cards within the sections, and no atoms, in the shape that came after
 * it.
 */
final class EarlyMobiledoc {
    private static final int LIST = 3;
    private static final int CARD = 10;
    private static final int WORDS = 1;
    private static final int PICTURE = 2;

    private final List<@Nullable Object> cards = new ArrayList<>();

    private EarlyMobiledoc() {}

    /** The document itself if it is not so old. */
    static JsonObject renewed(JsonObject document) {
        List<?> parts = document.list("sections");
        boolean early = document.textOrEmpty("version").startsWith("0.2");
        if (!early || parts.size() < 2 || !(parts.getFirst() instanceof List<?> markups)) {
            return document;
        }
        EarlyMobiledoc renewing = new EarlyMobiledoc();
        List<@Nullable Object> sections = new ArrayList<>();
        for (Object section : parts.get(1) instanceof List<?> list ? list : List.of()) {
            if (section instanceof List<?> each && each.size() > 1) {
                sections.add(renewing.section(each));
            }
        }
        return new JsonObject(Map.of("markups", markups, "sections", sections, "cards", renewing.cards));
    }

    private Object section(List<?> section) {
        int kind = section.getFirst() instanceof Number number ? number.intValue() : WORDS;
        return switch (kind) {
            case PICTURE -> section;
            case CARD -> {
                cards.add(section.subList(1, section.size()));
                yield Arrays.<@Nullable Object>asList(CARD, cards.size() - 1);
            }
            case LIST -> Arrays.<@Nullable Object>asList(LIST, section.get(1), items(third(section)));
            default -> Arrays.<@Nullable Object>asList(WORDS, section.get(1), markers(third(section)));
        };
    }

    private static List<?> third(List<?> section) {
        return section.size() > 2 && section.get(2) instanceof List<?> list ? list : List.of();
    }

    private static List<List<?>> items(List<?> items) {
        List<List<?>> renewed = new ArrayList<>();
        items.forEach(item -> renewed.add(markers(item instanceof List<?> list ? list : List.of())));
        return renewed;
    }

    /** Each says since then in front that it is made of words. */
    private static List<List<?>> markers(List<?> markers) {
        List<List<?>> renewed = new ArrayList<>();
        for (Object marker : markers) {
            if (marker instanceof List<?> parts) {
                List<@Nullable Object> words = new ArrayList<>(List.of(0));
                words.addAll(parts);
                renewed.add(words);
            }
        }
        return renewed;
    }
}
