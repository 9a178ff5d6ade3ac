package io.inkstone.core.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads emphasis beside Han, Kana and Hangul as its author meant it: {@code **中文：**文字} is bold.
 *
 * <p>CommonMark's flanking rule (0.31.2 §6.2) takes full-width punctuation for the edge of a word, but these scripts put no
 * space after it. So stars and tildes beside them are read with {@link StandIns} as neighbours, for which the
 * rule says the right thing; afterwards the text is put back. Underscores stay as they are.
 */
final class HanEmphasis implements InlineParser {
    /** CommonMark 0.31.2 §6.3. */
    private static final int LONGEST_LABEL = 999;

    private final InlineParser parser;
    private StandIns standIns = new StandIns("");

    HanEmphasis(InlineParserContext context) {
        parser = new InlineParserImpl(new Definitions(context));
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        standIns = new StandIns(lines.getContent());
        parser.parse(SourceLines.of(lines.getLines().stream().map(this::stoodIn).toList()), block);
        if (!standIns.isEmpty()) {
            block.accept(new RestoreText(standIns));
        }
    }

    private SourceLine stoodIn(SourceLine line) {
        String text = line.getContent().toString();
        String stoodIn = standIns.standIn(text);
        return stoodIn.equals(text) ? line : SourceLine.of(stoodIn, null);
    }

    /** What the document defines goes by the names that its author wrote. */
    private final class Definitions implements InlineParserContext {
        private final InlineParserContext context;

        Definitions(InlineParserContext context) {
            this.context = context;
        }

        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return context.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return context.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return context.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return context.getCustomLinkMarkers();
        }

        @Override
        public int getMaxInlineNesting() {
            return context.getMaxInlineNesting();
        }

        @Override
        @Deprecated
        public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return context.getLinkReferenceDefinition(standIns.restore(label));
        }

        @Override
        public <D> @Nullable D getDefinition(Class<D> type, String label) {
            // No definition has a longer one, and comparing those of brackets within brackets would take minutes.
            return label.length() > LONGEST_LABEL ? null : context.getDefinition(type, standIns.restore(label));
        }
    }
}
