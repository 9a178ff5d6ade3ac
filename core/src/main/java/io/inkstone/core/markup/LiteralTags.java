package io.inkstone.core.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps text that a browser would take for markup and hide: {@code List<String>} outside of code, "before {@code </body>}",
 * or all that follows a lone {@code <script>}. {@link LoneTag} says what becomes of a tag without its partner.
 */
final class LiteralTags implements PostProcessor {
    @Override
    public Node process(Node document) {
        WrittenTags written = WrittenTags.of(document);
        document.accept(new Rewriter(written));
        return document;
    }

    private static final class Rewriter extends AbstractVisitor {
        private final WrittenTags written;

        Rewriter(WrittenTags written) {
            this.written = written;
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            withoutPartner(parent).forEach(this::rewrite);
        }

        @Override
        public void visit(HtmlBlock block) {
            String html = block.getLiteral();
            Map<String, Integer> lastEnd = new HashMap<>();
            Matcher tags = HtmlTag.PATTERN.matcher(html);
            while (tags.find()) {
                HtmlTag tag = HtmlTag.of(tags);
                if (tag.isEnd()) {
                    lastEnd.put(tag.name(), tags.start());
                }
            }
            block.setLiteral(tags.reset().replaceAll(match -> {
                HtmlTag tag = HtmlTag.of(match);
                boolean isLone = match.start() > lastEnd.getOrDefault(tag.name(), -1);
                return Matcher.quoteReplacement(isLone ? rewritten(tag) : tag.text());
            }));
        }

        private String rewritten(HtmlTag tag) {
            return switch (LoneTag.inBlock(tag, written)) {
                case MARKUP -> tag.text();
                case CLOSED -> tag.closed();
                case TEXT -> tag.escaped();
            };
        }

        private void rewrite(HtmlInline inline, HtmlTag tag) {
            switch (LoneTag.inText(tag, written)) {
                case MARKUP -> {}
                case CLOSED -> inline.setLiteral(tag.closed());
                case TEXT -> {
                    inline.insertBefore(new Text(inline.getLiteral()));
                    inline.unlink();
                }
            }
        }

        private static Map<HtmlInline, HtmlTag> withoutPartner(Node parent) {
            Map<HtmlInline, HtmlTag> lone = new LinkedHashMap<>();
            Map<String, Deque<HtmlInline>> open = new HashMap<>();
            for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof HtmlInline inline) {
                    Matcher match = HtmlTag.PATTERN.matcher(inline.getLiteral());
                    if (match.matches()) {
                        pair(inline, HtmlTag.of(match), lone, open);
                    }
                }
            }
            return lone;
        }

        private static void pair(
                HtmlInline inline, HtmlTag tag, Map<HtmlInline, HtmlTag> lone, Map<String, Deque<HtmlInline>> open) {
            Deque<HtmlInline> partners = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
            if (!tag.isEnd()) {
                partners.push(inline);
                lone.put(inline, tag);
            } else if (partners.isEmpty()) {
                lone.put(inline, tag);
            } else {
                lone.remove(partners.pop());
            }
        }
    }
}
