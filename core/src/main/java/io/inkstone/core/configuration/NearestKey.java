package io.inkstone.core.configuration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Finds the setting that a misspelt name most likely means. */
final class NearestKey {
    private static final int FARTHEST = 3;

    private NearestKey() {}

    static ConfigurationException unknown(String name, String kind) {
        String plain = name.toUpperCase(Locale.ROOT).replace('-', '_').replace(ConfigurationKey.PREFIX, "");
        String hint = Arrays.stream(ConfigurationKey.values())
                .filter(key -> distance(plain, key.name()) <= FARTHEST)
                .min(Comparator.comparingInt(key -> distance(plain, key.name())))
                .map(key -> "did you mean " + (kind.equals("variable") ? key.variable() : key.property()) + "?")
                .orElse("remove it, or see docs/configuration.md for the names that there are.");
        return new ConfigurationException("The %s %s is no setting of Inkstone: %s".formatted(kind, name, hint));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
