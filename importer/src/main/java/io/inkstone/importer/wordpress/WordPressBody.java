package io.inkstone.importer.wordpress;

import io.inkstone.importer.html.HtmlToMarkdown;
import io.inkstone.importer.json.Json;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The text of an item as Markdown: blocks, shortcodes, paragraphs, then HTML. */
final class WordPressBody {
    private final WordPressMedia media;
    private final Function<String, @Nullable String> reusable;

    /** @param reusable the text of a reusable block by its id; null for none */
    WordPressBody(WordPressMedia media, Function<String, @Nullable String> reusable) {
        this.media = media;
        this.reusable = reusable;
    }

    String markdown(WxrItem item, Notices notices) {
        String content = item.content().replaceAll("<!--\\s*nextpage\\s*-->\\n?", "");
        Element body = HtmlToMarkdown.parse(html(item, content, notices) + enclosure(item, content));
        new WordPressHtml(media).tidy(body);
        return HtmlToMarkdown.convert(body);
    }

    private String html(WxrItem item, String content, Notices notices) {
        NumberedText text = NumberedText.of(content, item.contentLine());
        ShortcodeHtml shortcodes = new ShortcodeHtml(media, item.id());
        if (BlockMarks.isIn(content)) {
            NumberedText plain = BlockMarks.convert(text, notices, reference -> referred(item, reference));
            return Shortcodes.convert(plain, shortcodes, notices);
        }
        return Autop.of(Shortcodes.convert(text, shortcodes, notices));
    }

    private @Nullable String referred(WxrItem item, String reference) {
        if (!reference.equals("footnotes")) {
            return reusable.apply(reference);
        }
        String footnotes = item.meta("footnotes");
        Object notes = footnotes == null ? null : Json.readOrNull(footnotes);
        StringBuilder list = new StringBuilder("<ol>");
        for (JsonObject note : JsonObject.objectsOf(notes)) {
            String id = Entities.escape(note.textOrEmpty("id"));
            list.append("<li id=\"" + id + "\">" + note.textOrEmpty("content") + " <a href=\"#" + id
                    + "-link\">↩</a></li>");
        }
        return list.append("</ol>").toString();
    }

    /** A podcast's sound, where the text does not show it itself. */
    private static String enclosure(WxrItem item, String content) {
        String enclosure = item.meta("enclosure");
        String address = enclosure == null ? "" : enclosure.strip().split("\\s+", 2)[0];
        boolean sound = address.matches("(?i)https?://\\S+")
                && enclosure != null
                && enclosure.matches("(?s).*(?:audio/|\\.mp3).*");
        return sound && !content.contains(address)
                ? "\n" + new Element("audio").attr("src", address).outerHtml()
                : "";
    }

    /** Running text of a comment or an excerpt. */
    static String plainMarkdown(String html) {
        return HtmlToMarkdown.convert(Autop.of(html)).strip();
    }
}
