package io.inkstone.importer.hexo;

import org.jspecify.annotations.Nullable;

/** Writes what tags stand for as Markdown. */
final class HexoMarkdown {
    private HexoMarkdown() {}

    static String link(String text, String destination) {
        return text.isBlank() || text.equals(destination)
                ? "<" + destination.replace(" ", "%20") + ">"
                : "[" + bracketed(text.strip()) + "](" + encoded(destination) + ")";
    }

    /** With a size it is HTML, which Markdown's own pictures cannot say. */
    static String picture(String alt, String destination, @Nullable String width, @Nullable String height) {
        if (width == null && height == null) {
            return "![" + bracketed(alt) + "](" + encoded(destination) + ")";
        }
        return "<img src=\"" + attribute(destination) + "\" alt=\"" + attribute(alt) + "\"" + size("width", width)
                + size("height", height) + ">";
    }

    private static String size(String name, @Nullable String value) {
        String digits = value == null ? "" : value.replaceFirst("(?i)px$", "");
        return digits.matches("\\d+%?") ? " " + name + "=\"" + digits + "\"" : "";
    }

    /** Safe between parentheses. */
    static String encoded(String destination) {
        return destination
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    private static String bracketed(String text) {
        return text.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1");
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">";
    }

    static String frame(String address) {
        return "<iframe src=\"" + attribute(address) + "\"></iframe>";
    }

    /** A caption above what it names. */
    static String caption(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.contains("**") || bare.contains("`") ? bare : "**" + bare + "**";
    }
}
