package io.inkstone.core.markup;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Tables scroll in a box of their own where the screen is narrower; the box takes the focus, so that keys scroll it too. */
final class Tables {
    private static final Evaluator TABLES = Named.of("table");
    private static final Evaluator CELLS = Named.of("td", "th");

    private Tables() {}

    static void finish(Element article) {
        for (Element table : article.select(TABLES)) {
            if (table.closest(CELLS) == null) {
                table.wrap("<div class=\"table-scroll\" tabindex=\"0\"></div>");
            }
        }
    }
}
