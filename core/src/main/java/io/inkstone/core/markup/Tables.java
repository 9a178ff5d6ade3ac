package io.inkstone.core.markup;

import org.jsoup.nodes.Element;

/** Tables scroll in a box of their own where the screen is narrower; the box takes the focus, so that keys scroll it too. */
final class Tables {
    private Tables() {}

    static void finish(Element article) {
        for (Element table : article.select("table")) {
            if (table.closest("td, th") == null) {
                table.wrap("<div class=\"table-scroll\" tabindex=\"0\"></div>");
            }
        }
    }
}
