package io.inkstone.core.taxonomy;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a name, so that {@code Java}, {@code java} and {@code Ｊａｖａ} are one term. */
public final class NameKey {
    private NameKey() {}

    /** NFKC, lower case, runs of white space as one blank, trimmed. */
    public static String of(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return compatible.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
