package io.inkstone.core.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Turns quotations that begin with {@code [!NOTE]} into alerts, as GitHub does. Beyond GitHub, the marker's line may go on
 * with a title, as other editors write it.
 */
final class AlertBlocks implements PostProcessor {
    private static final Pattern MARKER = Pattern.compile("\\[!(\\p{Alpha}{3,9})](?:[ \\t]+|$)");

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                visitChildren(quote);
                convert(quote);
            }
        });
        return document;
    }

    private static void convert(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            Matcher marker = MARKER.matcher(text.getLiteral());
            if (marker.lookingAt() && (marker.end() < text.getLiteral().length() || endsLine(text))) {
                AlertKind.named(marker.group(1)).ifPresent(kind -> {
                    text.setLiteral(text.getLiteral().substring(marker.end()));
                    replace(quote, first, new Alert(kind));
                });
            }
        }
    }

    /** Not so in {@code [!NOTE]*this*}, which is no marker. */
    private static boolean endsLine(Text text) {
        return text.getNext() == null
                || isLineBreak(text.getNext())
                || text.getLiteral().endsWith(" ");
    }

    private static void replace(BlockQuote quote, Paragraph first, Alert alert) {
        AlertTitle title = new AlertTitle();
        moveLine(first, title);
        if (!(title.getFirstChild() instanceof Text text && text.getLiteral().isEmpty() && text.getNext() == null)) {
            alert.appendChild(title);
        }
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        while (quote.getFirstChild() != null) {
            alert.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(alert);
        quote.unlink();
    }

    private static void moveLine(Paragraph from, AlertTitle title) {
        @Nullable Node child = from.getFirstChild();
        while (child != null && !isLineBreak(child)) {
            Node next = child.getNext();
            title.appendChild(child);
            child = next;
        }
        if (child != null) {
            child.unlink();
        }
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
