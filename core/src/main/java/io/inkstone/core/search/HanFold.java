package io.inkstone.core.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Writes Han characters in their simplified form, one for one. Words are not changed (軟體 becomes 软体 and not 软件), and
 * whether a fold is right in its phrase does not matter, because texts and queries are folded alike.
 */
final class HanFold {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    private HanFold() {}

    /** Made once, because the dictionary is a hundred times slower. */
    private static final class Table {
        static final char[] SIMPLIFIED = make();

        /** All characters as texts. */
        static final String[] TEXTS = texts();

        private static char[] make() {
            char[] table = new char[LAST - FIRST + 1];
            for (int index = 0; index < table.length; index++) {
                String written = Character.toString(FIRST + index);
                String simplified = ZhConverterUtil.toSimple(written);
                boolean oneForOne = simplified.length() == 1 && inTable(simplified.charAt(0));
                table[index] = oneForOne ? simplified.charAt(0) : written.charAt(0);
            }
            return table;
        }

        private static String[] texts() {
            String[] texts = new String[LAST - FIRST + 1];
            Arrays.setAll(texts, index -> Character.toString(FIRST + index));
            return texts;
        }
    }

    /** The characters that stand for {@code written}, a character as it occurs in a text; almost always one. */
    static String fold(String written) {
        if (written.length() == 1 && inTable(written.charAt(0))) {
            return text(simplified(written.charAt(0)));
        }
        String compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return compatible.length() == 1 && inTable(compatible.charAt(0))
                ? text(simplified(compatible.charAt(0)))
                : compatible;
    }

    /** All of {@code text}, its other characters as they are. */
    static String foldAll(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int index = 0; index < folded.length(); index++) {
            char written = folded.charAt(index);
            if (inTable(written)) {
                folded.setCharAt(index, simplified(written));
            }
        }
        return folded.toString();
    }

    /** Whether a character folds to one, without a look at its neighbours. */
    static boolean inTable(char character) {
        return character >= FIRST && character <= LAST;
    }

    /** @param character one that is {@link #inTable} */
    static char simplified(char character) {
        return Table.SIMPLIFIED[character - FIRST];
    }

    /** @param character one that is {@link #inTable} */
    static String text(char character) {
        return Table.TEXTS[character - FIRST];
    }
}
