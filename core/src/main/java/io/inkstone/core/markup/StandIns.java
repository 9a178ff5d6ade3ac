package io.inkstone.core.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.text.Characters;

/**
 * Characters that take the places, while a text is parsed, of its Han, Kana and Hangul beside stars and tildes. None of
 * them occurs in the text itself, so afterwards each can be put back.
 */
final class StandIns {
    /** What CommonMark takes a stand-in for, and where Unicode has characters of that kind that nobody writes. */
    private enum Kind {
        /** The private use area: neither space nor punctuation, so emphasis may open before it and close after it. */
        LETTER(0xE000, 0xF8FF),
        /** The patterns of Braille: signs, between which and other punctuation emphasis may open and close. */
        SIGN(0x2801, 0x28FF);

        private final char first;
        private final char last;

        Kind(int first, int last) {
            this.first = (char) first;
            this.last = (char) last;
        }
    }

    private final String text;
    private final Map<Integer, Character> letters = new HashMap<>();
    private final Map<Integer, Character> signs = new HashMap<>();
    private final Map<Character, Integer> originals = new HashMap<>();

    StandIns(String text) {
        this.text = text;
    }

    /** One line of the text, with stand-ins where the flanking rule needs them. */
    String standIn(String line) {
        Map<Integer, Kind> needed = needed(line);
        if (needed.isEmpty()) {
            return line;
        }
        StringBuilder stoodIn = new StringBuilder();
        int index = 0;
        while (index < line.length()) {
            int character = line.codePointAt(index);
            Kind kind = needed.get(index);
            stoodIn.appendCodePoint(kind == null ? character : standIn(character, kind));
            index += Character.charCount(character);
        }
        return stoodIn.toString();
    }

    /** The text as it was. */
    String restore(String parsed) {
        if (originals.isEmpty()) {
            return parsed;
        }
        StringBuilder restored = new StringBuilder();
        for (int index = 0; index < parsed.length(); index++) {
            char character = parsed.charAt(index);
            restored.appendCodePoint(originals.getOrDefault(character, (int) character));
        }
        return restored.toString();
    }

    /** Whether there is nothing to put back. */
    boolean isEmpty() {
        return originals.isEmpty();
    }

    private static Map<Integer, Kind> needed(String line) {
        Map<Integer, Kind> needed = new TreeMap<>();
        int end;
        for (int start = nextMark(line, 0); start < line.length(); start = nextMark(line, end)) {
            end = start + 1;
            while (end < line.length() && line.charAt(end) == line.charAt(start)) {
                end++;
            }
            int before = start == 0 ? '\n' : line.codePointBefore(start);
            int after = end == line.length() ? '\n' : line.codePointAt(end);
            need(needed, start - Character.charCount(before), before, after);
            need(needed, end, after, before);
        }
        return needed;
    }

    private static int nextMark(String line, int from) {
        int index = from;
        while (index < line.length() && line.charAt(index) != '*' && line.charAt(index) != '~') {
            index++;
        }
        return index;
    }

    /**
     * A character between two runs of marks may be wanted as both: as a letter emphasis still opens before it and closes after
     * it, so that goes first.
     */
    private static void need(Map<Integer, Kind> needed, int index, int character, int opposite) {
        if (!Script.isEastAsian(character)) {
            return;
        }
        if (!Script.isEastAsian(opposite) && Characters.isPunctuationCodePoint(opposite)) {
            needed.putIfAbsent(index, Kind.SIGN);
        } else {
            needed.put(index, Kind.LETTER);
        }
    }

    private int standIn(int character, Kind kind) {
        if (kind == Kind.LETTER && !Characters.isPunctuationCodePoint(character)) {
            return character;
        }
        Map<Integer, Character> known = kind == Kind.LETTER ? letters : signs;
        Character standIn = known.get(character);
        return standIn == null ? find(character, kind, known) : standIn;
    }

    /** The first free one; the character itself where a text has used them all. */
    private int find(int character, Kind kind, Map<Integer, Character> known) {
        for (char candidate = kind.first; candidate <= kind.last; candidate++) {
            if (!originals.containsKey(candidate) && text.indexOf(candidate) < 0) {
                known.put(character, candidate);
                originals.put(candidate, character);
                return candidate;
            }
        }
        return character;
    }
}
