package io.inkstone.core.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ---} directly below a sentence of Chinese or Japanese as a rule. CommonMark takes the sentence for a heading
 * (0.31.2 §4.3); but a heading does not end in a full stop and does not run over several lines.
 */
final class RulesBelowText implements PostProcessor {
    private static final Pattern SENTENCE = Pattern.compile(".*[。！？；…][」』”’）》】]*\\s*", Pattern.DOTALL);
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final int SHORTEST_RULE = 3;

    @Override
    public Node process(Node document) {
        document.accept(new Visitor());
        return document;
    }

    private static final class Visitor extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            List<SourceSpan> lines = heading.getSourceSpans();
            boolean underlined = lines.size() > 1 && lines.getLast().getLength() >= SHORTEST_RULE;
            if (heading.getLevel() == 2 && underlined && isProse(heading, lines.size() - 1)) {
                rewrite(heading);
            }
        }

        private static boolean isProse(Heading heading, int lines) {
            String text = TEXT.render(heading);
            return text.codePoints().anyMatch(Script::isHanOrKana)
                    && (lines > 1 || SENTENCE.matcher(text).matches());
        }

        private static void rewrite(Heading heading) {
            Paragraph paragraph = new Paragraph();
            paragraph.setSourceSpans(heading.getSourceSpans());
            for (@Nullable Node child = heading.getFirstChild(); child != null; child = heading.getFirstChild()) {
                paragraph.appendChild(child);
            }
            heading.insertAfter(new ThematicBreak());
            heading.insertAfter(paragraph);
            heading.unlink();
        }
    }
}
