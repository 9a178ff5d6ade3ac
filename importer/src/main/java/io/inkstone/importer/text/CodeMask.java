package io.inkstone.importer.text;

import java.util.BitSet;

/**
 * Which characters of a Markdown text are code: fenced and indented blocks, spans between back-ticks, and what stands in
 * {@code <pre>}, {@code <script>} or {@code <style>}. Block code is also told apart from spans.
 */
public final class CodeMask {
    private final BitSet code;
    private final BitSet blocks;

    CodeMask(BitSet code, BitSet blocks) {
        this.code = code;
        this.blocks = blocks;
    }

    public static CodeMask of(NumberedText text) {
        return text.code();
    }

    static CodeMask find(NumberedText text) {
        BitSet blocks = new CodeBlocks(text).find();
        BitSet code = (BitSet) blocks.clone();
        RawElements.mark(text.text(), code);
        CodeSpans.mark(text, code);
        return new CodeMask(code, blocks);
    }

    public boolean isCode(int offset) {
        return code.get(offset);
    }

    /** Whether the character belongs to a fenced or indented block, its fences included. */
    public boolean isBlock(int offset) {
        return blocks.get(offset);
    }

    /** Whether any character from one offset up to before another is code. */
    public boolean hasCode(int from, int to) {
        int next = code.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Whether every character from one offset up to before another is code. */
    public boolean isAllCode(int from, int to) {
        return code.nextClearBit(from) >= to;
    }

    /** Whether the line begins in a block of code. */
    public boolean isBlockLine(NumberedText text, int line) {
        return text.start(line) < text.length() && blocks.get(text.start(line));
    }
}
