package io.inkstone.core.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
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

    private final EnglishStemmer stemmer = new EnglishStemmer();

    String term(String written) {
        String word = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : plain(word);
        return folded.length() >= SHORTEST_STEMMED && isLatin(folded) ? stem(folded) : folded;
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
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
        return word.chars().allMatch(character -> character < 0x80);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(character -> character >= 'a' && character <= 'z');
    }
}
