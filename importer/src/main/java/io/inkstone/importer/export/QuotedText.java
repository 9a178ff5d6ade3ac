package io.inkstone.importer.export;

/** A string in quotes, as JSON (RFC 8259 §7) and TOML (1.0, "String") both read it. */
public final class QuotedText {
    private QuotedText() {}

    public static String of(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < 0x20 || c == 0x7f ? "\\u%04x".formatted(c) : Character.toString(c));
            }
        });
        return quoted.append('"').toString();
    }
}
