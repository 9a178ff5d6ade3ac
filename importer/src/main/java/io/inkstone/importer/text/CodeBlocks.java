package io.inkstone.importer.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds fenced and indented code (CommonMark 0.31.2 §4.4, §4.5), also inside lists and quotes. An indented line is code
 * only where no list item could claim it, so in doubt a line counts as text.
 */
final class CodeBlocks {
    private static final Pattern LIST_ITEM =
            Pattern.compile("^([ \\t]*)(?:[-*+]|\\d{1,9}[.)])(?:([ \\t]+)\\S.*|[ \\t]*)$");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^(?:[ \\t]*+>[ \\t]?+)++");
    private static final int CODE_INDENT = 4;

    private final NumberedText text;
    private final BitSet marked = new BitSet();
    private @Nullable String fence;
    private int fenceContainer;
    private int contentIndent;
    private boolean afterBlank = true;
    private boolean inIndented;

    CodeBlocks(NumberedText text) {
        this.text = text;
    }

    BitSet find() {
        for (int line = 0; line < text.lineCount(); line++) {
            String content = text.line(line);
            if (fence != null) {
                mark(line);
                fence = closes(content, fence, fenceContainer) ? null : fence;
            } else if (opensFence(content)) {
                mark(line);
                inIndented = false;
            } else {
                takeOther(line, content);
            }
            afterBlank = content.isBlank();
        }
        return marked;
    }

    private boolean opensFence(String line) {
        if (line.indexOf("```") < 0 && line.indexOf("~~~") < 0) {
            return false;
        }
        int start = contentStart(line);
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        boolean marks = end - start >= 3 && (line.charAt(start) == '`' || line.charAt(start) == '~');
        boolean tooDeep = indent(line) >= contentIndent + CODE_INDENT && afterBlank;
        if (!marks || tooDeep || (line.charAt(start) == '`' && line.indexOf('`', end) >= 0)) {
            return false;
        }
        fence = line.substring(start, end);
        fenceContainer = container(line.substring(0, start));
        return true;
    }

    /**
     * The column from which the fence's end is measured: where the content begins that the fence stands in. Where that is not
     * certain it is the fence's own, so that in doubt the end is seen.
     */
    private int container(String before) {
        String marks = withoutQuoteMarks(before);
        int column = column(marks, marks.length());
        int outer = marks.length() < before.length() ? 0 : contentIndent;
        boolean certain = marks.isBlank() && column >= outer && column < outer + CODE_INDENT;
        return certain ? outer : column;
    }

    private static String withoutQuoteMarks(String line) {
        Matcher marks = QUOTE_MARKS.matcher(line);
        return marks.lookingAt() ? line.substring(marks.end()) : line;
    }

    /** Behind blanks, marks of quotes and marks of list items. */
    private static int contentStart(String line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int next = i + 1;
            while (Character.isDigit(c) && next < line.length() && Character.isDigit(line.charAt(next))) {
                next++;
            }
            boolean number = Character.isDigit(c) && next < line.length() && ".)".indexOf(line.charAt(next)) >= 0;
            next += number ? 1 : 0;
            boolean blankBehind = next < line.length() && Character.isWhitespace(line.charAt(next));
            boolean mark = c == '>' || Character.isWhitespace(c) || (blankBehind && (number || "-*+".indexOf(c) >= 0));
            if (!mark) {
                return i;
            }
            i = next;
        }
        return Math.max(0, line.length() - 1);
    }

    private static boolean closes(String line, String fence, int container) {
        String inQuote = withoutQuoteMarks(line);
        String stripped = inQuote.strip();
        return indent(inQuote) < container + CODE_INDENT
                && stripped.length() >= fence.length()
                && stripped.chars().allMatch(c -> c == fence.charAt(0));
    }

    private void takeOther(int line, String content) {
        if (content.isBlank()) {
            return;
        }
        int indent = indent(content);
        boolean code = indent >= contentIndent + CODE_INDENT && (afterBlank || inIndented);
        if (code) {
            markWithBlanksBefore(line);
        } else {
            Matcher item = LIST_ITEM.matcher(content);
            if (mayBeItem(content) && item.matches()) {
                contentIndent = content.length() - content.stripLeading().length() + markerWidth(item);
            } else if (indent < contentIndent && afterBlank) {
                contentIndent = indent == 0 ? 0 : Math.min(contentIndent, indent);
            }
        }
        inIndented = code;
    }

    private static boolean mayBeItem(String line) {
        char first = line.stripLeading().charAt(0);
        return "-*+".indexOf(first) >= 0 || Character.isDigit(first);
    }

    private static int markerWidth(Matcher item) {
        String blanks = item.group(2);
        int marker = item.group().strip().indexOf(' ');
        int width = marker < 0 ? item.group().strip().length() : marker;
        return width + (blanks == null ? 1 : Math.min(blanks.length(), CODE_INDENT));
    }

    private void markWithBlanksBefore(int line) {
        mark(line);
        if (inIndented) {
            for (int before = line - 1; before >= 0 && text.line(before).isBlank(); before--) {
                mark(before);
            }
        }
    }

    private void mark(int line) {
        int end = Math.min(text.end(line) + 1, text.length());
        marked.set(text.start(line), Math.max(end, text.start(line)));
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == '\t' || line.charAt(blanks) == ' ')) {
            blanks++;
        }
        return column(line, blanks);
    }

    /** Where a character of a line stands; tabs reach to the next multiple of four. */
    private static int column(String line, int end) {
        int column = 0;
        for (int i = 0; i < end; i++) {
            column += line.charAt(i) == '\t' ? CODE_INDENT - column % CODE_INDENT : 1;
        }
        return column;
    }
}
