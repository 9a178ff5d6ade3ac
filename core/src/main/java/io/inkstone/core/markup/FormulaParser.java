package io.inkstone.core.markup;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads formulas amid text: {@code $a$}, {@code $$a$$}, {@code $`a`$}, {@code \(a\)}, {@code \[a\]}. {@link PlainDollars} says
 * which dollars are money or variables.
 */
final class FormulaParser implements InlineContentParser {
    /** In chars; keeps many openings without an end from being read again and again. */
    private static final int LONGEST = 2_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        return scanner.peek() == '$' ? dollars(scanner) : brackets(scanner);
    }

    private static ParsedInline dollars(Scanner scanner) {
        int before = scanner.peekPreviousCodePoint();
        if (before == '$') {
            // Within a run that was refused; counting it again at each dollar would take for ever.
            return ParsedInline.none();
        }
        int count = scanner.matchMultiple('$');
        if (count > 2 || (count == 1 && PlainDollars.joins(before))) {
            return ParsedInline.none();
        }
        boolean ticks = count == 1 && scanner.next('`');
        Position start = scanner.position();
        String end = ticks ? "`$" : "$".repeat(count);
        if (!find(scanner, end)) {
            return ParsedInline.none();
        }
        String tex = scanner.getSource(start, scanner.position()).getContent();
        scanner.next(end);
        boolean math =
                ticks || (count == 2 ? PlainDollars.isDisplay(tex) : PlainDollars.isMath(tex, following(scanner)));
        boolean display = count == 2 && isLineStart(before) && PlainDollars.isLineEnd(following(scanner));
        return math ? ParsedInline.of(node(tex, display), scanner.position()) : ParsedInline.none();
    }

    /** Amid a line two dollars are as one, as kramdown has it. */
    private static boolean isLineStart(int before) {
        return before == Scanner.END || before == '\n';
    }

    /** In old archives the backslashes are doubled, because another Markdown would have taken one away. */
    private static ParsedInline brackets(Scanner scanner) {
        int slashes = 0;
        while (slashes <= 2 && scanner.next('\\')) {
            slashes++;
        }
        char open = scanner.peek();
        if (slashes > 2 || (open != '(' && open != '[')) {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        String end = "\\".repeat(slashes) + (open == '(' ? ')' : ']');
        if (!find(scanner, end)) {
            return ParsedInline.none();
        }
        String tex = scanner.getSource(start, scanner.position()).getContent();
        scanner.next(end);
        boolean math = slashes == 2 ? PlainDollars.isDisplay(tex) : PlainDollars.isBracketed(tex, open == '[');
        return math ? ParsedInline.of(node(tex, open == '['), scanner.position()) : ParsedInline.none();
    }

    private static Node node(String tex, boolean display) {
        return new FormulaNode(tex.strip(), display);
    }

    /** Whether {@code end} follows, outside of braces; the scanner then stands before it. */
    private static boolean find(Scanner scanner, String end) {
        int depth = 0;
        for (int length = 0; length < LONGEST && scanner.hasNext(); length++) {
            char next = scanner.peek();
            Position here = scanner.position();
            if (depth <= 0 && scanner.next(end)) {
                scanner.setPosition(here);
                return true;
            }
            scanner.next();
            if (next == '\\' && scanner.hasNext()) {
                scanner.next();
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
        }
        return false;
    }

    /** The next few characters. */
    private static String following(Scanner scanner) {
        Position here = scanner.position();
        StringBuilder text = new StringBuilder();
        while (text.length() < 4 && scanner.hasNext()) {
            text.append(scanner.peek());
            scanner.next();
        }
        scanner.setPosition(here);
        return text.toString();
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
