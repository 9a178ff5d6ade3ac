package io.inkstone.importer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what tags stand for as Markdown. */
public final class AsMarkdown {
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    private AsMarkdown() {}

    public static String link(String text, String destination) {
        return text.isBlank() || text.equals(destination)
                ? "<" + destination.replace(" ", "%20") + ">"
                : "[" + bracketed(text.strip()) + "](" + encoded(destination) + ")";
    }

    /** With a size it is HTML, which Markdown's own pictures cannot say. */
    public static String picture(String alt, String destination, @Nullable String width, @Nullable String height) {
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
    public static String encoded(String destination) {
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

    public static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">";
    }

    public static String frame(String address) {
        return "<iframe src=\"" + attribute(address) + "\"></iframe>";
    }

    /** A caption above what it names. */
    public static String caption(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.contains("**") || bare.contains("`") ? bare : "**" + bare + "**";
    }

    /** The marks around code: more than any run of back-ticks in it. */
    public static String fence(String code) {
        int longest = 2;
        Matcher ticks = TICKS.matcher(code);
        while (ticks.find()) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        return "`".repeat(longest + 1);
    }
}
