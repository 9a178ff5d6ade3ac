package io.inkstone.core.markup;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Which elements a document opens and closes somewhere, for tags whose partner stands in another block. */
final class WrittenTags extends AbstractVisitor {
    /** Opened by a block of HTML or with attributes, so surely meant as markup. */
    private final Set<String> opened = new HashSet<>();

    private final Set<String> closed = new HashSet<>();

    static WrittenTags of(Node document) {
        WrittenTags tags = new WrittenTags();
        document.accept(tags);
        return tags;
    }

    boolean opens(String name) {
        return opened.contains(name);
    }

    boolean closes(String name) {
        return closed.contains(name);
    }

    @Override
    public void visit(HtmlInline inline) {
        HtmlTag.PATTERN.matcher(inline.getLiteral()).results().map(HtmlTag::of).forEach(tag -> add(tag, tag.isBare()));
    }

    @Override
    public void visit(HtmlBlock block) {
        HtmlTag.PATTERN.matcher(block.getLiteral()).results().map(HtmlTag::of).forEach(tag -> add(tag, false));
    }

    private void add(HtmlTag tag, boolean mayBeMention) {
        if (tag.isEnd()) {
            closed.add(tag.name());
        } else if (!mayBeMention) {
            opened.add(tag.name());
        }
    }
}
