package io.inkstone.web.site;

/** Plain text as it stands in a line of Markdown. */
final class MarkdownLine {
    private MarkdownLine() {}

    static String of(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>]", "\\\\$0");
    }

    static String link(String text, String address) {
        return "- [" + of(text) + "](" + address.replace(")", "%29") + ")";
    }
}
