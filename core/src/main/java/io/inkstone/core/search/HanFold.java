package io.inkstone.core.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

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

        private static char[] make() {
            char[] table = new char[LAST - FIRST + 1];
            for (int index = 0; index < table.length; index++) {
                String written = Character.toString(FIRST + index);
                String simplified = ZhConverterUtil.toSimple(written);
                table[index] = simplified.length() == 1 ? simplified.charAt(0) : written.charAt(0);
            }
            return table;
        }
    }

    /** The characters that stand for {@code written}, a character as it occurs in a text; almost always one. */
    static String fold(String written) {
        if (written.length() == 1 && inTable(written.charAt(0))) {
            return simplified(written);
        }
        String compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return compatible.length() == 1 && inTable(compatible.charAt(0)) ? simplified(compatible) : compatible;
    }

    /** All of {@code text}, its other characters as they are. */
    static String foldAll(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int index = 0; index < folded.length(); index++) {
            char written = folded.charAt(index);
            if (inTable(written)) {
                folded.setCharAt(index, Table.SIMPLIFIED[written - FIRST]);
            }
        }
        return folded.toString();
    }

    private static boolean inTable(char character) {
        return character >= FIRST && character <= LAST;
    }

    private static String simplified(String character) {
        return Character.toString(Table.SIMPLIFIED[character.charAt(0) - FIRST]);
    }
}
