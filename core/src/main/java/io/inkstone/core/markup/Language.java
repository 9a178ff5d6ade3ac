package io.inkstone.core.markup;

/**
 * The language of the few words that rendering itself adds to an article, such as the title of a note. It follows the
 * article and not the site, so that it is right in a feed, and in an English article on a Chinese site.
 */
enum Language {
    CHINESE,
    ENGLISH;

    /** Code and addresses inside a Chinese article are Latin, so few Han characters are enough: one letter in twenty. */
    private static final int LETTERS_PER_HAN = 20;

    static Language of(String text) {
        int letters = 0;
        int han = 0;
        int kana = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Script.isKana(character)) {
                kana++;
            } else if (Script.isHanOrKana(character)) {
                han++;
            } else if (Character.isLetter(character)) {
                letters++;
            }
        }
        boolean japanese = kana * 4 > han;
        return han > 0 && !japanese && (long) han * LETTERS_PER_HAN >= letters + han ? CHINESE : ENGLISH;
    }

    String choose(String chinese, String english) {
        return switch (this) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
