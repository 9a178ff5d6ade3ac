package io.inkstone.core.markup;

import java.lang.Character.UnicodeScript;

/** What is asked about the writing that a character belongs to. */
final class Script {
    private Script() {}

    /** Characters that are read one by one: Han, and the Japanese syllabaries. */
    static boolean isHanOrKana(int character) {
        if (character < 0x2E80) {
            return false;
        }
        if (isCommonHan(character)) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || isKana(script);
    }

    static boolean isKana(int character) {
        return character >= 0x3040 && !isCommonHan(character) && isKana(UnicodeScript.of(character));
    }

    /** Characters as wide as two Latin ones: East Asian letters and punctuation, full-width forms, emoji. */
    static boolean isWide(int character) {
        return character >= 0x1100
                && (character <= 0x115F
                        || (character >= 0x2E80 && character <= 0xA4CF)
                        || (character >= 0xAC00 && character <= 0xD7A3)
                        || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE6F)
                        || (character >= 0xFF01 && character <= 0xFF60)
                        || (character >= 0x1B000 && character <= 0x1B2FF)
                        || (character >= 0x1F300 && character <= 0x1FAFF)
                        || (character >= 0x20000 && character <= 0x3FFFD));
    }

    /** Wide characters of writing that puts no space between words: not Hangul, and no emoji. */
    static boolean isUnspaced(int character) {
        boolean hangul = character <= 0x115F || (character >= 0xAC00 && character <= 0xD7A3);
        boolean emoji = character >= 0x1F300 && character <= 0x1FAFF;
        return isWide(character) && !hangul && !emoji;
    }

    /**
     * Han, Kana, Hangul and Bopomofo, their punctuation and their full-width and half-width forms: writing that sets no
     * space between a mark of punctuation and the next word.
     */
    static boolean isEastAsian(int character) {
        return character >= 0x1100
                && (character <= 0x11FF
                        || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
                        || (character >= 0xA960 && character <= 0xA97F)
                        || (character >= 0xAC00 && character <= 0xD7FF)
                        || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE4F)
                        || (character >= 0xFF01 && character <= 0xFFEE)
                        || (character >= 0x1B000 && character <= 0x1B2FF)
                        || (character >= 0x20000 && character <= 0x3FFFD));
    }

    /** In units of one Latin letter. */
    static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    /** The unified ideographs and their extension A: almost all that is written, found without a search in the table of scripts. */
    private static boolean isCommonHan(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF) || (character >= 0x3400 && character <= 0x4DBF);
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
