package io.inkstone.core.markup;

/** Text in one line: white space collapsed, and a line end between two Han characters gone, for there it is no space. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        int pending = -1;
        int index = 0;
        while (index < text.length()) {
            int end = endOfPlain(text, index);
            int character = text.codePointAt(index);
            if (end > index) {
                separate(line, pending, character);
                line.append(text, index, end);
                pending = -1;
            } else if (isSpace(character)) {
                pending = character == '\n' || pending == '\n' ? '\n' : ' ';
            } else if (!isInvisible(character)) {
                separate(line, pending, character);
                line.appendCodePoint(character);
                pending = -1;
            }
            index = Math.max(end, index + Character.charCount(character));
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

    /** Where the letters and marks of English and Chinese end that begin at {@code start}: almost all of a text. */
    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char character) {
        return (character > ' ' && character <= '~') || (character >= 0x4E00 && character <= 0x9FFF);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return character == 0x200B || character == 0xFEFF || Character.isISOControl(character);
    }
}
