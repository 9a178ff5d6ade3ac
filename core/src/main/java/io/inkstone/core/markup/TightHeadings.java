package io.inkstone.core.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ##标题} as the heading it was meant to be, though CommonMark wants a space after the marks
 * (0.31.2 §4.2). After one mark alone only Han, Kana or Hangul makes a heading, and only in a line of its own without
 * further marks: {@code #hashtag}, {@code #include}, {@code #1} and {@code #话题#} are text.
 */
final class TightHeadings extends AbstractBlockParserFactory {
    private static final Pattern SEVERAL_MARKS = Pattern.compile("(#{2,6})([^\\s#].*?)\\s*");
    private static final Pattern ONE_MARK = Pattern.compile("(#)([^\\s#][^#]*?)\\s*");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= Dialect.INDENTED_CODE || start >= line.length() || line.charAt(start) != '#') {
            return BlockStart.none();
        }
        String text = line.subSequence(start, line.length()).toString();
        Matcher several = SEVERAL_MARKS.matcher(text);
        if (several.matches()) {
            return heading(several, state, start);
        }
        Matcher one = ONE_MARK.matcher(text);
        boolean alone = matched.getParagraphLines().isEmpty();
        return alone && one.matches() && Script.isEastAsian(one.group(2).codePointAt(0))
                ? heading(one, state, start)
                : BlockStart.none();
    }

    private static BlockStart heading(Matcher marked, ParserState state, int start) {
        String marks = marked.group(1);
        int end = start + marked.end(2);
        if (marked.group(2).endsWith(marks) && marked.group(2).length() > marks.length()) {
            end -= marks.length();
        }
        SourceLine content = state.getLine().substring(start + marks.length(), end);
        return BlockStart.of(new HeadingParser(marks.length(), content))
                .atIndex(state.getLine().getContent().length());
    }

    private static final class HeadingParser extends AbstractBlockParser {
        private final Heading heading = new Heading();
        private final SourceLine content;

        HeadingParser(int level, SourceLine content) {
            heading.setLevel(level);
            this.content = content;
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlines) {
            inlines.parse(SourceLines.of(content), heading);
        }
    }
}
