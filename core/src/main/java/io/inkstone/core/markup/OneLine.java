package io.inkstone.core.markup;

/** Text in one line: white space collapsed, and a line end between two Han characters gone, for there it is no space. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        int pending = -1;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (isSpace(character)) {
                pending = character == '\n' || pending == '\n' ? '\n' : ' ';
            } else if (!isInvisible(character)) {
                separate(line, pending, character);
                line.appendCodePoint(character);
                pending = -1;
            }
        }
        return line.toString();
    }

    private static void separate(StringBuilder line, int pending, int next) {
        if (pending < 0 || line.isEmpty()) {
            return;
        }
        boolean betweenHan = Script.isWide(line.codePointBefore(line.length())) && Script.isWide(next);
        if (pending == ' ' || !betweenHan) {
            line.append(' ');
        }
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return character == 0x200B || character == 0xFEFF || Character.isISOControl(character);
    }
}
