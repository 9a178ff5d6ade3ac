package io.inkstone.importer.export;

/** Writes a small TOML file line by line. */
final class TomlText {
    private final StringBuilder text = new StringBuilder();

    TomlText table(String name) {
        text.append("\n[").append(name).append("]\n");
        return this;
    }

    /** One more table of a list of tables. */
    TomlText tables(String name) {
        text.append("\n[[").append(name).append("]]\n");
        return this;
    }

    TomlText value(String key, String value) {
        return bare(key, QuotedText.of(value));
    }

    /** A number or a truth value. */
    TomlText bare(String key, String value) {
        boolean plain = key.matches("[A-Za-z0-9_-]+");
        text.append(plain ? key : QuotedText.of(key))
                .append(" = ")
                .append(value)
                .append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
