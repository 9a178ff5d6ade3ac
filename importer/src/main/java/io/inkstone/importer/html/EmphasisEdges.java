package io.inkstone.importer.html;

import io.inkstone.importer.html.InlineText.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds emphasis that Markdown would not read where it stands ({@code foo<b>(bar)</b>}: CommonMark 0.31.2 §6.2) and lets it
 * be HTML. Beside Han, Kana and Hangul our renderer reads stars and tildes wherever they touch text.
 */
final class EmphasisEdges {
    private EmphasisEdges() {}

    static void settle(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (isEmphasis(pieces.get(i))) {
                int end = i;
                while (end < pieces.size() && isEmphasis(pieces.get(end))) {
                    end++;
                }
                settleRun(pieces, i, end);
                i = end - 1;
            }
        }
    }

    private static boolean isEmphasis(Piece piece) {
        return piece instanceof Piece.Edge edge && edge.of().wrap.isEmphasis();
    }

    /** Marks without a character between them are one run to Markdown. */
    private static void settleRun(List<Piece> pieces, int from, int to) {
        int before = from == 0 ? '\n' : lastCharacter(pieces.get(from - 1));
        int after = to == pieces.size() ? '\n' : firstCharacter(pieces.get(to));
        List<Piece.Edge> closing = new ArrayList<>();
        List<Piece.Edge> opening = new ArrayList<>();
        for (Piece piece : pieces.subList(from, to)) {
            if (piece instanceof Piece.Edge edge) {
                (edge.opens() ? opening : closing).add(edge);
            }
        }
        boolean mixed = !opening.isEmpty() && !closing.isEmpty();
        if (mixed || !touches(after, before)) {
            opening.forEach(edge -> edge.of().asHtml = true);
        }
        if (!touches(before, mixed ? '<' : after)) {
            closing.forEach(edge -> edge.of().asHtml = true);
        }
    }

    /** Whether a mark between the two may belong to the inner one. */
    private static boolean touches(int inner, int outer) {
        if (Character.isWhitespace(inner) || Character.isSpaceChar(inner)) {
            return false;
        }
        boolean atEdge = Character.isWhitespace(outer) || Character.isSpaceChar(outer) || isPunctuation(outer);
        return !isPunctuation(inner) || atEdge || isHan(outer) || isHan(inner);
    }

    private static boolean isHan(int character) {
        return character >= 0x2E80
                && (Character.isIdeographic(character) || character <= 0xD7A3 || isFullWidth(character));
    }

    private static boolean isFullWidth(int character) {
        return character >= 0xFF01 && character <= 0xFFEE;
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static int lastCharacter(Piece piece) {
        String text = text(piece);
        return text.isEmpty() ? '\n' : text.codePointBefore(text.length());
    }

    private static int firstCharacter(Piece piece) {
        String text = text(piece);
        return text.isEmpty() ? '\n' : text.codePointAt(0);
    }

    private static String text(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> words.text();
            case Piece.Raw raw -> raw.text();
            case Piece.Edge edge ->
                edge.opens() ? edge.of().wrap.open() : edge.of().wrap.close();
        };
    }
}
