package io.inkstone.core.slug;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a site makes slugs of titles where nothing else gives one. */
public enum SlugPolicy {
    /**
     * Han characters become pinyin without tones, chosen by phrase: {@code 重庆银行} is {@code chong-qing-yin-hang}. Latin
     * letters lose their marks; other scripts, and Han characters without a reading, stay as they are.
     */
    PINYIN {
        @Override
        public Optional<Slug> slugOf(String title) {
            return SlugText.ofWords(Pinyin.romanise(named(title)));
        }
    },
    /** Every script stays as it is. */
    UNICODE {
        @Override
        public Optional<Slug> slugOf(String title) {
            return SlugText.ofWords(named(title));
        }
    };

    private static final Pattern C_PLUS_PLUS = Pattern.compile("(?<![a-z0-9])c\\+\\+");
    private static final Pattern SHARP = Pattern.compile("(?<![a-z0-9])([cf])#");

    /** Empty if the title has no letter and no digit. */
    public abstract Optional<Slug> slugOf(String title);

    /** Languages whose names would lose what tells them from C. */
    private static String named(String title) {
        String lowerCase = title.toLowerCase(Locale.ROOT);
        return SHARP.matcher(C_PLUS_PLUS.matcher(lowerCase).replaceAll("cpp")).replaceAll("$1sharp");
    }
}
