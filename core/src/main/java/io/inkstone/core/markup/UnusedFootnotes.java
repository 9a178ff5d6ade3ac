package io.inkstone.core.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Keeps the text of footnotes that nothing refers to, and that would not be shown: it stays where it was written. */
final class UnusedFootnotes implements PostProcessor {
    @Override
    public Node process(Node document) {
        Search search = new Search();
        document.accept(search);
        if (search.definitions.isEmpty()) {
            return document;
        }
        search.followReferences();
        search.definitions.stream()
                .filter(definition -> !search.used.contains(definition))
                .forEach(UnusedFootnotes::unwrap);
        return document;
    }

    private static void unwrap(FootnoteDefinition definition) {
        Text label = new Text("[^" + definition.getLabel() + "]: ");
        if (definition.getFirstChild() instanceof Paragraph paragraph) {
            paragraph.prependChild(label);
        } else {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(label);
            definition.prependChild(paragraph);
        }
        while (definition.getFirstChild() != null) {
            definition.insertBefore(definition.getFirstChild());
        }
        definition.unlink();
    }

    /** Walks from the text to the footnotes it refers to, and on to those that they refer to. */
    private static final class Search extends AbstractVisitor {
        private final DefinitionMap<FootnoteDefinition> byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        private final List<FootnoteDefinition> definitions = new ArrayList<>();
        private final Deque<String> references = new ArrayDeque<>();
        private final Set<FootnoteDefinition> used = new HashSet<>();

        void followReferences() {
            while (!references.isEmpty()) {
                FootnoteDefinition definition = byLabel.get(references.remove());
                if (definition != null && used.add(definition)) {
                    visitChildren(definition);
                }
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.add(definition);
                byLabel.putIfAbsent(definition.getLabel(), definition);
            } else {
                super.visit(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                references.add(reference.getLabel());
            } else {
                super.visit(node);
            }
        }
    }
}
