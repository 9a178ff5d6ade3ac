package io.inkstone.importer.html;

import io.inkstone.importer.html.InlineText.Breaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tables: with pipes where each cell is a line of text, else as HTML. */
final class Tables {
    private static final String BLOCKS =
            "td[rowspan], td[colspan], th[rowspan], th[colspan], table, ul, ol, dl, pre, blockquote, h1, h2, h3, h4,"
                    + " h5, h6, hr, details, iframe, video, audio, figure figcaption";

    private final Inlines inlines;

    Tables(Inlines inlines) {
        this.inlines = inlines;
    }

    /** Whether a table only puts one thing somewhere. */
    static boolean isLayout(Element table) {
        return table.select("> * > tr > td, > * > tr > th").size() == 1
                || table.attr("role").equals("presentation");
    }

    List<Block> of(Element table) {
        List<Block> out = new ArrayList<>();
        List<Element> rows = table.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr");
        rows.removeIf(row -> row.select("> td, > th").isEmpty());
        if (isPlain(table) && !rows.isEmpty()) {
            Element caption = table.selectFirst("> caption");
            String title = caption == null ? "" : inlines.of(List.of(emphasised(caption)), Breaks.BLANKS);
            if (!title.isEmpty()) {
                out.add(Block.paragraph(title));
            }
            out.add(Block.other(piped(rows)));
        } else if (table.hasText() || table.selectFirst("img") != null) {
            out.add(Block.other(KeptHtml.of(table)));
        }
        return out;
    }

    private static boolean isPlain(Element table) {
        boolean blocks = table.select(BLOCKS).stream()
                .anyMatch(element -> !element.equals(table)
                        && !element.attr("rowspan").equals("1")
                        && !element.attr("colspan").equals("1"));
        return !blocks && table.select("> thead > tr").size() <= 1;
    }

    private static Element emphasised(Element caption) {
        return new Element("em").appendChildren(caption.childNodes());
    }

    /** The first row is the head, which a table with pipes cannot do without. */
    private String piped(List<Element> rows) {
        List<List<String>> cells = rows.stream().map(this::cells).toList();
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder(row(cells.getFirst(), width)).append("\n|");
        for (int column = 0; column < width; column++) {
            text.append(rule(rows, column)).append('|');
        }
        cells.subList(1, cells.size()).forEach(row -> text.append('\n').append(row(row, width)));
        return text.toString();
    }

    private List<String> cells(Element row) {
        return row.select("> td, > th").stream().map(this::cell).toList();
    }

    private String cell(Element cell) {
        List<Element> parts = cell.select("> p, > div");
        boolean parted = parts.size() > 1 && cell.childrenSize() == parts.size();
        List<String> texts = new ArrayList<>();
        if (parted) {
            parts.forEach(part -> texts.add(inlines.of(part.childNodes(), Breaks.ELEMENTS)));
            texts.removeIf(String::isEmpty);
        } else {
            texts.add(inlines.of(cell.childNodes(), Breaks.ELEMENTS));
        }
        return String.join("<br>", texts).replace("|", "\\|").replace('\n', ' ');
    }

    private static String row(List<String> cells, int width) {
        StringBuilder text = new StringBuilder("|");
        for (int column = 0; column < width; column++) {
            text.append(' ')
                    .append(column < cells.size() ? cells.get(column) : "")
                    .append(" |");
        }
        return text.toString();
    }

    private static String rule(List<Element> rows, int column) {
        for (Element row : rows) {
            List<Element> cells = row.select("> td, > th");
            String side = column < cells.size() ? side(cells.get(column)) : "";
            if (!side.isEmpty()) {
                return side;
            }
        }
        return "---";
    }

    private static String side(Element cell) {
        String style = (cell.attr("style") + ";" + cell.className()).toLowerCase(Locale.ROOT);
        String side = cell.attr("align").toLowerCase(Locale.ROOT);
        for (String each : List.of("left", "center", "right")) {
            if (side.equals(each) || style.matches(".*text-align[:-]\\s*" + each + ".*")) {
                return (each.equals("right") ? "---" : each.equals("left") ? ":---" : ":---:")
                        + (each.equals("right") ? ":" : "");
            }
        }
        return "";
    }
}
