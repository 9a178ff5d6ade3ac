package io.inkstone.web.search;

import io.inkstone.core.search.SearchOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The addresses of a search: each page of it in either order. */
record SearchAddress(String query, SearchOrder order) {
    private static final String PAGE = "/search/";

    /** Its first page and those behind it, from 1. */
    String page(int number) {
        return PAGE + parameters() + (number > 1 ? "&page=" + number : "");
    }

    /** The same page for programs. */
    String json(int number) {
        return "/search.json" + parameters() + (number > 1 ? "&page=" + number : "");
    }

    SearchAddress in(SearchOrder other) {
        return new SearchAddress(query, other);
    }

    private String parameters() {
        String encoded = "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return order == SearchOrder.BEST
                ? encoded
                : encoded + "&order=" + order.name().toLowerCase(Locale.ROOT);
    }
}
