package io.inkstone.web.search;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.SitePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as the reader wrote it; empty before anything was looked for
 * @param note how much was found, or that nothing was; empty before anything was looked for
 * @param order the name of the order that the list is in, for the form
 * @param otherOrder the same search in the other order; null where there is nothing to order
 */
public record SearchPage(
        Layout layout,
        String query,
        String note,
        String order,
        @Nullable OtherOrder otherOrder,
        List<SearchCard> cards,
        Pager pager)
        implements SitePage {

    /** A link to the same search in another order. */
    public record OtherOrder(String text, String address) {}

    /** Whether something was looked for and nothing found. */
    public boolean foundNothing() {
        return !note.isEmpty() && cards.isEmpty();
    }
}
