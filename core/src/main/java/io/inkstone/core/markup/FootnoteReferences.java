package io.inkstone.core.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [^label]} where a footnote of that label is defined. It stands in for the class of the footnotes library,
 * which was built against an older commonmark and cannot run with this one.
 */
final class FootnoteReferences implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || !beginsWithCaret(link) || isLink(link, context)) {
            return LinkResult.none();
        }
        String label = link.text(scanner).substring(1);
        return context.getDefinition(FootnoteDefinition.class, label) == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
    }

    /** Looked up in the tree first: the text of a link is copied out of the source at each call. */
    private static boolean beginsWithCaret(LinkInfo link) {
        return link.openingBracket().getNext() instanceof Text text
                && text.getLiteral().startsWith("^");
    }

    private static boolean isLink(LinkInfo link, InlineParserContext context) {
        return link.label() != null && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
    }
}
