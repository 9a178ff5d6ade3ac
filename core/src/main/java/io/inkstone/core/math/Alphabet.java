package io.inkstone.core.math;

import java.util.Map;

/**
 * The mathematical alphabets of Unicode (block U+1D400): MathML Core has no attribute for them. A letter that an alphabet
 * lacks stays as it is.
 */
enum Alphabet {
    UPRIGHT(0, 0, 0, 0),
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8),
    ITALIC(0x1D434, 0x1D44E, 0, 0),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D7CE, 0x1D71C),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0x1D7D8, 0),
    SANS_SERIF(0x1D5A0, 0x1D5BA, 0x1D7E2, 0),
    MONOSPACE(0x1D670, 0x1D68A, 0x1D7F6, 0);

    private static final int ALPHA_CAPITAL = 0x391;
    private static final int OMEGA_CAPITAL = 0x3A9;
    private static final int ALPHA = 0x3B1;
    private static final int OMEGA = 0x3C9;

    /** From a capital to its small letter in the Greek part of an alphabet. */
    private static final int GREEK_SMALL = 26;

    /** They had code points before the block came, which leaves theirs empty. */
    private static final Map<Integer, Integer> OLDER = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private final int capitals;
    private final int smalls;
    private final int digits;
    private final int greek;

    Alphabet(int capitals, int smalls, int digits, int greek) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.digits = digits;
        this.greek = greek;
    }

    String of(String text) {
        StringBuilder mapped = new StringBuilder();
        text.codePoints().map(this::of).forEach(mapped::appendCodePoint);
        return mapped.toString();
    }

    private int of(int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return from(capitals, letter, 'A');
        } else if (letter >= 'a' && letter <= 'z') {
            return from(smalls, letter, 'a');
        } else if (letter >= '0' && letter <= '9') {
            return from(digits, letter, '0');
        } else if (letter >= ALPHA_CAPITAL && letter <= OMEGA_CAPITAL) {
            return from(greek, letter, ALPHA_CAPITAL);
        } else if (letter >= ALPHA && letter <= OMEGA) {
            return from(greek == 0 ? 0 : greek + GREEK_SMALL, letter, ALPHA);
        }
        return letter;
    }

    private static int from(int start, int letter, int first) {
        int mapped = start + letter - first;
        return start == 0 ? letter : OLDER.getOrDefault(mapped, mapped);
    }
}
