package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Environments: matrices, cases, equations in lines. */
final class Tables {
    private static final Map<String, String> FENCES = Map.of(
            "matrix", "..",
            "smallmatrix", "..",
            "pmatrix", "()",
            "bmatrix", "[]",
            "Bmatrix", "{}",
            "vmatrix", "||",
            "Vmatrix", "‖‖",
            "cases", "{.",
            "dcases", "{.",
            "rcases", ".}");

    private Tables() {}

    /** Cells by rows, up to what ends the environment; a line's end after the last row makes none. */
    static List<List<List<Atom>>> rows(TexParser parser) {
        TexTokens tokens = parser.tokens();
        List<List<List<Atom>>> rows = new ArrayList<>();
        List<List<Atom>> row = new ArrayList<>();
        while (true) {
            while (tokens.take("\\hline") || tokens.take("\\hdashline")) {}
            row.add(parser.atoms());
            if (tokens.take("&")) {
                continue;
            }
            boolean more = tokens.take("\\\\") || tokens.take("\\cr") || tokens.take("\\newline");
            if (more || rows.isEmpty() || row.size() > 1 || !row.getFirst().isEmpty()) {
                rows.add(row);
            }
            if (!more) {
                return rows;
            }
            if (tokens.peekRaw().equals("[")) {
                tokens.option();
            }
            row = new ArrayList<>();
        }
    }

    static Atom environment(TexParser parser) {
        String name = parser.tokens().word().strip();
        String columns = "";
        if (name.equals("array") || name.equals("subarray")) {
            parser.tokens().option();
            columns = parser.tokens().word().replaceAll("[^lcr|]", "");
        } else if (name.startsWith("alignat") || name.equals("alignedat")) {
            parser.tokens().argument();
        } else {
            parser.tokens().option();
        }
        List<List<List<Atom>>> rows = rows(parser);
        parser.expect("\\end");
        if (!parser.tokens().word().strip().equals(name)) {
            throw new MathException("\\begin{" + name + "} ends otherwise.");
        }
        return Atom.ordinary(set(name, columns, rows));
    }

    private static Element set(String name, String columns, List<List<List<Atom>>> rows) {
        String fences = FENCES.get(name);
        if (fences != null) {
            boolean cases = name.endsWith("cases");
            Element table = table(rows, cases ? "ll" : "");
            if (name.startsWith("d")) {
                table.attr("displaystyle", "true");
            } else if (name.equals("smallmatrix")) {
                return Rows.element("mstyle", table).attr("scriptlevel", "1");
            }
            return fenced(fences, table);
        }
        return switch (name.replace("*", "")) {
            case "array", "subarray" -> table(rows, columns);
            case "aligned", "align", "alignat", "alignedat", "split", "eqnarray", "flalign" -> aligned(rows);
            case "gather", "gathered", "equation", "multline", "displaymath", "math" -> {
                boolean single = rows.size() == 1 && rows.getFirst().size() == 1;
                yield single
                        ? Rows.row(rows.getFirst().getFirst())
                        : table(rows, "").attr("displaystyle", "true");
            }
            default -> throw new MathException("This environment is not known: " + name);
        };
    }

    private static Element fenced(String fences, Element table) {
        Element row = Rows.element("mrow");
        if (fences.charAt(0) != '.') {
            row.appendChild(Delimiters.fence(fences.substring(0, 1), "prefix"));
        }
        row.appendChild(table);
        if (fences.charAt(1) != '.') {
            row.appendChild(Delimiters.fence(fences.substring(1), "postfix"));
        }
        return row;
    }

    static Atom substack(TexParser parser) {
        parser.expect("{");
        List<List<List<Atom>>> rows = rows(parser);
        parser.expect("}");
        return Atom.ordinary(table(rows, ""));
    }

    /** The cells meet at their signs of relation: right, left, right, left. */
    static Element aligned(List<List<List<Atom>>> rows) {
        for (List<List<Atom>> row : rows) {
            for (int index = 1; index < row.size(); index += 2) {
                // The sign has nothing on its left within the cell, and must keep its space all the same.
                row.get(index).addFirst(Atom.ordinary(Rows.element("mrow")));
            }
        }
        String columns = "rl".repeat(rows.stream().mapToInt(List::size).max().orElse(0));
        return table(rows, columns).attr("class", "math-lines").attr("displaystyle", "true");
    }

    private static Element table(List<List<List<Atom>>> rows, String columns) {
        Element table = Rows.element("mtable");
        for (List<List<Atom>> cells : rows) {
            Element row = table.appendElement("mtr");
            int column = 0;
            for (List<Atom> cell : cells) {
                column = dress(row.appendElement("mtd").appendChildren(Rows.set(cell)), columns, column);
            }
        }
        return table;
    }

    /** The cell's alignment, and a rule where the columns have one; they are centred otherwise. */
    private static int dress(Element cell, String columns, int from) {
        int column = from;
        if (column < columns.length() && columns.charAt(column) == '|') {
            cell.addClass("math-rule");
            column++;
        }
        if (column < columns.length()) {
            switch (columns.charAt(column)) {
                case 'l' -> cell.addClass("math-left");
                case 'r' -> cell.addClass("math-right");
                default -> {}
            }
        }
        return column + 1;
    }
}
