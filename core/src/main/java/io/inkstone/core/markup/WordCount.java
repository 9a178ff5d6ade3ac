package io.inkstone.core.markup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;

/** How much there is to read: Han characters (and kana) by the character, everything else by the word. Code blocks do not count. */
@Serdeable
public record WordCount(int hanCount, int latinCount) {
    public static final WordCount NONE = new WordCount(0, 0);

    private static final double HAN_PER_MINUTE = 400;
    private static final double LATIN_PER_MINUTE = 220;

    /**
     * Whole minutes, rounded up, at 400 Han characters and 220 words a minute, the usual rates of silent reading; at least
     * one minute unless there is nothing to read.
     */
    public Duration readingTime() {
        return Duration.ofMinutes((long) Math.ceil(hanCount / HAN_PER_MINUTE + latinCount / LATIN_PER_MINUTE));
    }

    static WordCount of(String text) {
        int han = 0;
        int words = 0;
        boolean inWord = false;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (Script.isHanOrKana(character)) {
                han++;
                inWord = false;
            } else if (Character.isLetterOrDigit(character)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && joinsWord(character) && startsWithLetter(text, index);
            }
        }
        return new WordCount(han, words);
    }

    private static boolean joinsWord(int character) {
        return character == '\'' || character == '’' || character == '.' || character == '_' || isMark(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean startsWithLetter(String text, int index) {
        return index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
    }
}
