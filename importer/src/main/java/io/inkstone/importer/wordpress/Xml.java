package io.inkstone.importer.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with its text and what it holds; {@code line} is where its text begins in the file. */
final class Xml {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private final List<Xml> children = new ArrayList<>();

    Xml(String name, Map<String, String> attributes, int line) {
        this.name = name;
        this.attributes = attributes;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void append(String words) {
        text.append(words);
    }

    void add(Xml child) {
        children.add(child);
    }

    String text() {
        return text.toString();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    @Nullable
    Xml child(String wanted) {
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .findFirst()
                .orElse(null);
    }

    List<Xml> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The text of the first child of this name, without white space around it; empty for none. */
    String text(String wanted) {
        Xml child = child(wanted);
        return child == null ? "" : child.text().strip();
    }
}
