package io.inkstone.core.markup;

import org.jsoup.nodes.Element;

/** Tables scroll in a box of their own where the screen is narrower; the box takes the focus, so that keys scroll it too. */
final class Tables {
    private static final Named TABLES = Named.of("table");
    private static final Named CELLS = Named.of("td", "th");

    private Tables() {}

    static void finish(Element article) {
        for (Element table : TABLES.in(article)) {
            if (table.closest(CELLS) == null) {
                Element box = new Element("div").attr("class", "table-scroll").attr("tabindex", "0");
                table.replaceWith(box);
                box.appendChild(table);
            }
        }
    }
}
