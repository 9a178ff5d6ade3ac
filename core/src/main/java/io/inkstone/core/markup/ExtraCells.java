package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the cells by which a row of a table is longer than its head. GitHub's rules leave them out, other generators show
 * them, and archives hold such rows, often because a bar stands in code. What they hold is kept as plain text.
 */
final class ExtraCells extends AbstractVisitor {
    private final String markdown;

    private ExtraCells(String markdown) {
        this.markdown = markdown;
    }

    /** The document must have been parsed with the source spans of its blocks. */
    static void restore(Node document, String markdown) {
        document.accept(new ExtraCells(markdown));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            restore(row);
        } else {
            visitChildren(node);
        }
    }

    private void restore(TableRow row) {
        List<SourceSpan> spans = row.getSourceSpans();
        if (spans.size() != 1) {
            return;
        }
        int start = spans.getFirst().getInputIndex();
        List<String> cells =
                split(markdown.substring(start, start + spans.getFirst().getLength()));
        for (String cell : cells.subList(Math.min(countOf(row), cells.size()), cells.size())) {
            TableCell extra = new TableCell();
            extra.appendChild(new Text(cell.replace("\\|", "|")));
            row.appendChild(extra);
        }
    }

    private static int countOf(Node row) {
        int count = 0;
        for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** At the bars without a backslash before them; the first and the last may stand at the edges (GFM §4.10). */
    private static List<String> split(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int index = start; index < row.length(); index++) {
            if (row.charAt(index) == '\\') {
                index++;
            } else if (row.charAt(index) == '|') {
                cells.add(row.substring(start, index).strip());
                start = index + 1;
            }
        }
        if (start < row.length()) {
            cells.add(row.substring(start).strip());
        }
        return cells;
    }
}
