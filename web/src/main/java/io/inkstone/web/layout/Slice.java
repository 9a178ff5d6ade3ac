package io.inkstone.web.layout;

import java.util.List;

/** The rows of one page, and whether there are more behind them. */
public record Slice<T>(PageNumber number, List<T> rows, boolean more) {
    /** Of {@code rows}, which were asked for with one more than the page holds. */
    public static <T> Slice<T> of(PageNumber number, int pageSize, List<T> rows) {
        boolean more = rows.size() > pageSize;
        return new Slice<>(number, more ? rows.subList(0, pageSize) : rows, more);
    }

    /** A first page may be empty and says so; any other without rows is no page. */
    public boolean exists() {
        return number.value() == 1 || !rows.isEmpty();
    }
}
