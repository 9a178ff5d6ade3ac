package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The blocks whose content Liquid does not look into: {@code raw}, {@code highlight}, {@code comment}. */
final class LiquidVerbatim {
    private static final Pattern HIGHLIGHT = Pattern.compile(
            "\\{%-?\\s*(highlight|codeblock)\\b[^%]*%\\}(.*?)\\{%-?\\s*end\\1\\s*-?%\\}", Pattern.DOTALL);
    private static final Pattern RAW_MARK =
            Pattern.compile("[ \\t]*\\{%-?\\s*(?:end)?raw\\s*-?%\\}[ \\t]*(?:\\n|$)|\\{%-?\\s*(?:end)?raw\\s*-?%\\}");

    private LiquidVerbatim() {}

    /** The text with what stands in highlighted blocks made harmless, so that its back-ticks open no code. */
    static NumberedText blanked(NumberedText text) {
        if (text.text().indexOf("endhighlight") < 0 && text.text().indexOf("endcodeblock") < 0) {
            return text;
        }
        Matcher block = HIGHLIGHT.matcher(text.text());
        StringBuilder blanked = new StringBuilder(text.text());
        while (block.find()) {
            for (int i = block.start(2); i < block.end(2); i++) {
                if (text.text().charAt(i) != '\n') {
                    blanked.setCharAt(i, 'x');
                }
            }
        }
        return NumberedText.of(blanked.toString(), 1);
    }

    /** What takes the block's place; null where it is never closed. */
    static @Nullable Piece block(NumberedText text, LiquidToken opening) {
        LiquidToken closing = closing(text.text(), opening);
        if (closing == null) {
            return null;
        }
        return switch (opening.name()) {
            case "raw" -> raw(text, opening, closing);
            case "comment" -> Piece.without(text, opening.start(), closing.end());
            default -> new Piece(opening.start(), closing.end(), LiquidHighlight.fence(text, opening, closing));
        };
    }

    /** The tag that ends the block; null for none. */
    static @Nullable LiquidToken closing(String text, LiquidToken opening) {
        if (text.indexOf("end" + opening.name(), opening.end()) < 0) {
            return null;
        }
        Matcher closing =
                Pattern.compile("\\{%-?\\s*end" + opening.name() + "\\s*-?%\\}").matcher(text);
        return closing.find(opening.end()) ? new LiquidToken(true, closing.start(), closing.end(), "") : null;
    }

    /** The tag that ends a block which may hold others of its kind; the last one where there are too few, null for none. */
    static @Nullable LiquidToken closingAround(String text, LiquidToken opening) {
        if (text.indexOf("end" + opening.name(), opening.end()) < 0) {
            return null;
        }
        Matcher mark = Pattern.compile("\\{%-?\\s*(end)?" + opening.name() + "\\b[^%]*%\\}")
                .matcher(text)
                .region(opening.end(), text.length());
        LiquidToken closing = null;
        for (int open = 1; open > 0 && mark.find(); ) {
            open += mark.group(1) == null ? 1 : -1;
            closing = mark.group(1) == null ? closing : new LiquidToken(true, mark.start(), mark.end(), "");
        }
        return closing;
    }

    private static Piece raw(NumberedText text, LiquidToken opening, LiquidToken closing) {
        Piece first = Piece.without(text, opening.start(), opening.end());
        Piece last = Piece.without(text, closing.start(), closing.end());
        if (first.end() > last.start()) {
            first = new Piece(opening.start(), opening.end(), first.replacement());
            last = new Piece(closing.start(), closing.end(), last.replacement());
        }
        NumberedText inner =
                new NumberedText.Builder().copy(text, first.end(), last.start()).build();
        return new Piece(first.start(), last.end(), inner);
    }

    /** Takes the marks of a pair away that lies in one piece of code; else the opening is text. */
    static Piece rawInCode(NumberedText text, CodeMask mask, LiquidToken opening) {
        LiquidToken closing = closing(text.text(), opening);
        boolean together = closing != null && mask.isAllCode(opening.start(), closing.end());
        return closing != null && together
                ? raw(text, opening, closing)
                : Piece.unchanged(text, opening.start(), opening.end());
    }

    /** Code as readers saw it. */
    static String withoutRawMarks(String code) {
        return RAW_MARK.matcher(code).replaceAll("");
    }
}
