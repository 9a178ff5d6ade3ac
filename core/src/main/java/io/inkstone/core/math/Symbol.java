package io.inkstone.core.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that stands for a character or a word: read from {@code symbols.txt}, a kind and then pairs of name and text. */
record Symbol(Kind kind, String text) {
    private static final Map<String, Symbol> ALL = load();
    private static final Map<String, Symbol> BY_TEXT = byText();

    enum Kind {
        /** Set in italics if it is a letter. */
        LETTER,
        /** Never in italics. */
        UPRIGHT,
        BIN,
        REL,
        OPEN,
        CLOSE,
        PUNCT,
        /** An operator with limits, such as ∑. */
        SUM,
        /** An operator whose limits stand beside it, such as ∫. */
        INTEGRAL,
        FUNCTION,
        /** A function with limits, such as max. */
        LIMIT,
        ACCENT,
        /** An accent as wide as what it stands over. */
        WIDE,
        /** An accent below. */
        BELOW,
        /** In em. */
        SPACE;

        /** Whether it is a single character that may be typed as such. */
        boolean isCharacter() {
            return switch (this) {
                case LETTER, UPRIGHT, BIN, REL, OPEN, CLOSE, PUNCT, SUM, INTEGRAL -> true;
                case FUNCTION, LIMIT, ACCENT, WIDE, BELOW, SPACE -> false;
            };
        }
    }

    static @Nullable Symbol of(String name) {
        return ALL.get(name);
    }

    /** The same by the character itself, for signs that are typed as they are. */
    static @Nullable Symbol ofText(String text) {
        return BY_TEXT.get(text);
    }

    private static Map<String, Symbol> byText() {
        Map<String, Symbol> symbols = new HashMap<>();
        ALL.values().stream()
                .filter(symbol -> symbol.kind().isCharacter())
                .filter(symbol -> symbol.text().charAt(0) >= 128)
                .forEach(symbol -> symbols.putIfAbsent(symbol.text(), symbol));
        return Map.copyOf(symbols);
    }

    private static Map<String, Symbol> load() {
        // In the order of the file: of two names for one sign the first decides what it is.
        Map<String, Symbol> symbols = new LinkedHashMap<>();
        read().lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] fields = line.strip().split("\\s+", -1);
            for (int index = 1; index < fields.length; index += 2) {
                symbols.put(fields[index], new Symbol(Kind.valueOf(fields[0]), fields[index + 1]));
            }
        });
        return Collections.unmodifiableMap(symbols);
    }

    private static String read() {
        try (InputStream file = Symbol.class.getResourceAsStream("symbols.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list of symbols is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
