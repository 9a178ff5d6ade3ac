package io.inkstone.core.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.footnotes.internal.FootnoteHtmlNodeRenderer;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A way of reading Markdown. What comes out is as the author wrote it: not yet safe to print. */
record Dialect(Parser parser, HtmlRenderer renderer) {
    /**
     * How deep blocks (quotations, lists) and inlines (emphasis, links) nest. Deeper markers are read as text, so nothing
     * is lost; the bound keeps what walks the tree by recursion from overflowing the stack.
     */
    static final int MAX_NESTING = 100;

    /** Columns before a line that make it code, not what it looks like (CommonMark 0.31.2 §4.4). */
    static final int INDENTED_CODE = 4;

    /** CommonMark 0.31.2 and nothing else. */
    static Dialect plain() {
        return new Dialect(parserBuilder().build(), rendererBuilder().build());
    }

    /** CommonMark with {@link HanEmphasis}. */
    static Dialect plainWithHanEmphasis() {
        return new Dialect(
                parserBuilder().inlineParserFactory(HanEmphasis::new).build(),
                rendererBuilder().build());
    }

    /** What Inkstone reads: CommonMark, what GitHub adds to it, footnotes, formulas, and the size of images. */
    static Dialect full() {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                TaskListItemsExtension.create(),
                ImageAttributesExtension.create());
        return new Dialect(
                parserBuilder()
                        .extensions(extensions)
                        .inlineParserFactory(HanEmphasis::new)
                        .customBlockParserFactory(new TightHeadings())
                        .customBlockParserFactory(new FootnoteBlockParser.Factory())
                        .customBlockParserFactory(new FormulaBlockParser.Factory())
                        .customInlineContentParserFactory(new FormulaParser.Factory())
                        .linkProcessor(new FootnoteReferences())
                        .postProcessor(new RulesBelowText())
                        .postProcessor(new UnusedFootnotes())
                        .postProcessor(new AlertBlocks())
                        .postProcessor(new LiteralTags())
                        .postProcessor(new MoreMarker())
                        .build(),
                rendererBuilder()
                        .extensions(extensions)
                        .nodeRendererFactory(SoftBreakRenderer::new)
                        .nodeRendererFactory(AlertRenderer::new)
                        .nodeRendererFactory(FormulaRenderer::new)
                        .nodeRendererFactory(FootnoteHtmlNodeRenderer::new)
                        .build());
    }

    String toHtml(String markdown) {
        Node document = parser.parse(markdown);
        ExtraCells.restore(document, markdown);
        return renderer.render(document);
    }

    private static Parser.Builder parserBuilder() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    private static HtmlRenderer.Builder rendererBuilder() {
        return HtmlRenderer.builder().percentEncodeUrls(true).nodeRendererFactory(CodeBlockRenderer::new);
    }
}
