package io.inkstone.core.markup;

/** The languages in which generators keep front matter and configuration. */
public enum FrontMatterFormat {
    YAML,
    TOML,
    JSON;

    /** The top level of the text; {@code firstLine} is the line of the file on which the text begins. Never fails. */
    public FrontMatter read(String text, int firstLine) {
        return ProperText.of(
                switch (this) {
                    case YAML -> YamlReader.read(text, firstLine);
                    case TOML -> TomlReader.read(text, firstLine);
                    case JSON -> JsonReader.read(text, firstLine);
                });
    }

    /** Whether the text says nothing: blank lines and comments. */
    boolean isEmpty(String text) {
        return this == JSON ? text.replaceAll("[{}\\s]", "").isEmpty() : YamlReader.isEmpty(text);
    }
}
