package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads what stands between two lines {@code $$}, where no line is a list or a heading. It ends at an empty line at the
 * latest, so that a lone {@code $$} does not take the rest of the article along.
 */
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String MARK = "$$";
    private static final int CODE_INDENT = 4;

    private final FormulaBlock block = new FormulaBlock();
    private final List<String> lines = new ArrayList<>();
    private boolean hasEnd;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return hasEnd || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        boolean first = lines.isEmpty();
        boolean last = text.endsWith(MARK) && !text.endsWith("\\$$") && (!first || text.length() >= 2 * MARK.length());
        lines.add(text);
        hasEnd = last;
    }

    @Override
    public void closeBlock() {
        String text = String.join("\n", lines);
        if (hasEnd && text.length() > 2 * MARK.length()) {
            String tex =
                    text.substring(MARK.length(), text.length() - MARK.length()).strip();
            if (PlainDollars.isDisplay(tex)) {
                block.setTex(tex);
                return;
            }
        }
        block.setText(text);
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString().substring(state.getNextNonSpaceIndex());
            return state.getIndent() < CODE_INDENT && begins(line)
                    ? BlockStart.of(new FormulaBlockParser()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }

        /** Not where text follows the formula in its line. */
        private static boolean begins(String line) {
            if (!line.startsWith(MARK) || line.startsWith("$$$")) {
                return false;
            }
            int end = line.indexOf(MARK, MARK.length());
            return end < 0
                    || (end > MARK.length()
                            && line.substring(end + MARK.length()).isBlank());
        }
    }
}
