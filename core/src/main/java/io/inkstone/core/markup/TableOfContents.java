package io.inkstone.core.markup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/** The headings of an article, nested as they stand in it; empty if there are none. */
@Serdeable
public record TableOfContents(List<Entry> entries) {
    public static final TableOfContents EMPTY = new TableOfContents(List.of());

    public TableOfContents {
        entries = List.copyOf(entries);
    }

    /** One heading (level 1 to 6) and the deeper ones that follow it; {@code id} is the heading's own in the HTML. */
    @Serdeable
    public record Entry(int level, String id, String text, List<Entry> children) {
        public Entry {
            children = List.copyOf(children);
        }
    }

    /** Nests headings given flat, in document order. A heading stands under the last one of a smaller level. */
    static TableOfContents nest(List<Entry> flat) {
        return new TableOfContents(nest(flat, 0, flat.size()));
    }

    private static List<Entry> nest(List<Entry> flat, int from, int to) {
        List<Entry> siblings = new ArrayList<>();
        int index = from;
        while (index < to) {
            Entry entry = flat.get(index);
            int end = index + 1;
            while (end < to && flat.get(end).level() > entry.level()) {
                end++;
            }
            siblings.add(new Entry(entry.level(), entry.id(), entry.text(), nest(flat, index + 1, end)));
            index = end;
        }
        return siblings;
    }
}
