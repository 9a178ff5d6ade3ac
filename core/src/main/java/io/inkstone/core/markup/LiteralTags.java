package io.inkstone.core.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps text that a browser would take for markup and hide. {@code List<String>} written outside of code is a tag to
 * CommonMark: a tag without attributes that is none of HTML's and is nowhere closed becomes text. After a lone
 * {@code <script>} or {@code <title>} browsers swallow all that follows: it becomes text too. A lone {@code <iframe>} or
 * {@code <video>} is closed on the spot.
 */
final class LiteralTags implements PostProcessor {
    private static final Pattern OPEN_TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*+)([^>]*+)>");
    private static final Pattern CLOSE_TAG = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*+)");

    /** HTML §13.2.5: what follows one of these, up to its end tag, is not parsed. */
    private static final Set<String> SWALLOWING = Set.of(
            "iframe",
            "noembed",
            "noframes",
            "noscript",
            "script",
            "style",
            "textarea",
            "title",
            "xmp",
            "audio",
            "video");

    private static final Set<String> PLAYERS = Set.of("audio", "iframe", "video");

    @Override
    public Node process(Node document) {
        CloseTags closeTags = new CloseTags();
        document.accept(closeTags);
        document.accept(new Rewriter(closeTags.names));
        return document;
    }

    private static void addCloseTags(String html, Set<String> names) {
        Matcher tags = CLOSE_TAG.matcher(html);
        while (tags.find()) {
            names.add(tags.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private static final class CloseTags extends AbstractVisitor {
        private final Set<String> names = new HashSet<>();

        @Override
        public void visit(HtmlInline inline) {
            addCloseTags(inline.getLiteral(), names);
        }

        @Override
        public void visit(HtmlBlock block) {
            addCloseTags(block.getLiteral(), names);
        }
    }

    private enum Fate {
        MARKUP,
        TEXT,
        CLOSED
    }

    private static final class Rewriter extends AbstractVisitor {
        private final Set<String> closedAnywhere;

        Rewriter(Set<String> closedAnywhere) {
            this.closedAnywhere = closedAnywhere;
        }

        /** Backwards, so that at each tag it is known which end tags follow it. */
        @Override
        protected void visitChildren(Node parent) {
            Set<String> closedLater = new HashSet<>();
            @Nullable Node child = parent.getLastChild();
            while (child != null) {
                Node previous = child.getPrevious();
                if (child instanceof HtmlInline inline) {
                    addCloseTags(inline.getLiteral(), closedLater);
                    rewrite(inline, closedLater);
                } else {
                    child.accept(this);
                }
                child = previous;
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            String html = block.getLiteral();
            StringBuilder kept = new StringBuilder();
            Matcher tag = OPEN_TAG.matcher(html);
            Set<String> closed = new HashSet<>();
            addCloseTags(html, closed);
            while (tag.find()) {
                tag.appendReplacement(kept, Matcher.quoteReplacement(rewritten(tag, closed)));
            }
            block.setLiteral(tag.appendTail(kept).toString());
        }

        private void rewrite(HtmlInline inline, Set<String> closedLater) {
            Matcher tag = OPEN_TAG.matcher(inline.getLiteral());
            if (!tag.matches()) {
                return;
            }
            switch (fate(tag, closedLater)) {
                case MARKUP -> {}
                case CLOSED -> inline.setLiteral(closed(tag));
                case TEXT -> {
                    inline.insertBefore(new Text(inline.getLiteral()));
                    inline.unlink();
                }
            }
        }

        private String rewritten(Matcher tag, Set<String> closedLater) {
            return switch (fate(tag, closedLater)) {
                case MARKUP -> tag.group();
                case CLOSED -> closed(tag);
                case TEXT -> "&lt;" + tag.group(1) + tag.group(2) + "&gt;";
            };
        }

        private Fate fate(Matcher tag, Set<String> closedLater) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (SWALLOWING.contains(name) && !closedLater.contains(name)) {
                boolean spread = !name.equals("iframe") && PLAYERS.contains(name) && closedAnywhere.contains(name);
                return spread ? Fate.MARKUP : PLAYERS.contains(name) ? Fate.CLOSED : Fate.TEXT;
            }
            boolean unknown =
                    tag.group(2).isEmpty() && !HtmlElements.KNOWN.contains(name) && !closedAnywhere.contains(name);
            return unknown || name.equals("plaintext") ? Fate.TEXT : Fate.MARKUP;
        }

        private static String closed(Matcher tag) {
            return tag.group() + "</" + tag.group(1) + ">";
        }
    }
}
