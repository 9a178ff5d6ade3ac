package io.inkstone.core.markup;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Puts back, in all that was parsed of a text, the characters for which others stood in. */
final class RestoreText extends AbstractVisitor {
    private final StandIns standIns;

    RestoreText(StandIns standIns) {
        this.standIns = standIns;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(standIns.restore(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(standIns.restore(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(standIns.restore(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(standIns.restore(link.getDestination()));
        link.setTitle(restoreTitle(link.getTitle()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(standIns.restore(image.getDestination()));
        image.setTitle(restoreTitle(image.getTitle()));
        visitChildren(image);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference reference ->
                replace(reference, new FootnoteReference(standIns.restore(reference.getLabel())));
            case FormulaNode formula ->
                replace(formula, new FormulaNode(standIns.restore(formula.tex()), formula.isDisplay()));
            default -> visitChildren(node);
        }
    }

    private static void replace(Node node, Node restored) {
        node.insertAfter(restored);
        node.unlink();
    }

    private @Nullable String restoreTitle(@Nullable String title) {
        return title == null ? null : standIns.restore(title);
    }
}
