package io.inkstone.core.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Makes the term of a word: width, case and accents folded; English endings off, if it is in plain letters. Lucene's
 * folding and its English stemmer (Porter 2); not shared between threads.
 */
final class WordFold {
    /** In chars: what is longer is no word. Both sides are cut alike. */
    private static final int LONGEST = 100;

    private static final int SHORTEST_STEMMED = 3;
    private static final int MOST_STEMS = 20_000;

    /** Of words that the stemmer takes for another: Objective-C would be the file object.c. */
    private static final Map<String, String> STEMS_OF_THEIR_OWN =
            Map.of("objective", "objective", "objectives", "objective");

    private static final Map<String, String> STEMS = new ConcurrentHashMap<>(STEMS_OF_THEIR_OWN);

    private final EnglishStemmer stemmer = new EnglishStemmer();

    String term(String written) {
        String word = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : plain(word);
        return folded.length() >= SHORTEST_STEMMED && isLatin(folded) ? stem(folded) : folded;
    }

    /** Texts use few words often, so that most are known. */
    private String stem(String word) {
        String known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (STEMS.size() < MOST_STEMS) {
            STEMS.put(word, stem);
        }
        return stem;
    }

    private static String plain(String word) {
        String lower = withoutAccents(word).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        char[] letters = lower.toCharArray();
        char[] ascii = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, ascii, 0, letters.length);
        return new String(ascii, 0, length);
    }

    /** Marks belong to the letter in Latin, Greek and Cyrillic words only; elsewhere they are half of the spelling. */
    private static String withoutAccents(String word) {
        StringBuilder letters = new StringBuilder();
        boolean accented = false;
        for (int character :
                Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (!Letters.isMark(character)) {
                accented = takesAccents(UnicodeScript.of(character));
                letters.appendCodePoint(character);
            } else if (!accented) {
                letters.appendCodePoint(character);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    private static boolean takesAccents(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }

    private static boolean isAscii(String word) {
        return isBetween(word, '\0', '\u007F');
    }

    private static boolean isLatin(String word) {
        return isBetween(word, 'a', 'z');
    }

    private static boolean isBetween(String word, char first, char last) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) < first || word.charAt(index) > last) {
                return false;
            }
        }
        return true;
    }
}
