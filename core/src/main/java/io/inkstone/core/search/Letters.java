package io.inkstone.core.search;

/** What search asks about a character. */
final class Letters {
    private Letters() {}

    /** Han, kana, Hangul and Bopomofo: writing in which words are not told apart by spaces, or not by spaces alone. */
    static boolean standsAlone(int character) {
        if (character < 0x1100) {
            return false;
        }
        return isHan(character)
                || isKana(character)
                || isHangul(character)
                || (character >= 0x3105 && character <= 0x312F)
                || (character >= 0x31A0 && character <= 0x31BF);
    }

    static boolean isWordPart(int character) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9');
        }
        return !standsAlone(character) && (Character.isLetterOrDigit(character) || isMark(character));
    }

    /** A letter or digit of any writing. */
    static boolean isLetter(int character) {
        return isWordPart(character) || standsAlone(character);
    }

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Blanks, and what is not seen at all. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isHan(int character) {
        return (character >= 0x3400 && character <= 0x9FFF)
                || character == 0x3005
                || character == 0x3007
                || (character >= 0x2E80 && character <= 0x2FD5)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }

    private static boolean isKana(int character) {
        return (character >= 0x3041 && character <= 0x3096)
                || (character >= 0x309D && character <= 0x309F)
                || (character >= 0x30A1 && character <= 0x30FA)
                || (character >= 0x30FC && character <= 0x30FF)
                || (character >= 0x31F0 && character <= 0x31FF)
                || (character >= 0xFF66 && character <= 0xFF9F);
    }

    private static boolean isHangul(int character) {
        return (character >= 0xAC00 && character <= 0xD7A3)
                || character <= 0x11FF
                || (character >= 0x3131 && character <= 0x318E);
    }
}
