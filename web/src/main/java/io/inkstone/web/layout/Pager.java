package io.inkstone.web.layout;

import io.inkstone.core.site.Permalinks;
import org.jspecify.annotations.Nullable;

/** The way from one page of a list to those beside it. */
public record Pager(int number, @Nullable String newer, @Nullable String older) {
    /** For the list whose first page has the address {@code list}. */
    public static Pager of(String list, Slice<?> slice) {
        int number = slice.number().value();
        return new Pager(
                number,
                number > 1 ? Permalinks.page(list, number - 1) : null,
                slice.more() ? Permalinks.page(list, number + 1) : null);
    }

    public boolean needed() {
        return newer != null || older != null;
    }
}
