package io.inkstone.importer.ghost;

import io.inkstone.importer.html.HtmlToMarkdown;
import io.inkstone.importer.json.Json;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a post. Ghost keeps it in several forms, of which the one that its editor wrote tells most: Lexical, else
 * Mobiledoc, else Markdown; the HTML was made of these.
 */
final class GhostBody {
    private static final String HOST = "__GHOST_URL__";

    private GhostBody() {}

    static String markdown(GhostPost post, Notices notices) {
        String written = editorsOwn(post, notices);
        return written.replace(HOST + "/", "/").replace(HOST, "/");
    }

    private static String editorsOwn(GhostPost post, Notices notices) {
        String lexical = lexical(post, notices);
        if (lexical != null) {
            return lexical;
        }
        String mobiledoc = mobiledoc(post, notices);
        if (mobiledoc != null) {
            return mobiledoc;
        }
        String markdown = post.text("markdown");
        if (markdown != null) {
            return markdown.strip() + "\n";
        }
        String html = post.text("html");
        String plain = post.text("plaintext");
        return html != null
                ? HtmlToMarkdown.convert(html)
                : plain == null
                        ? ""
                        : HtmlToMarkdown.convert(
                                "<p>" + new Element("p").text(plain).html().replaceAll("\\n{2,}", "</p><p>") + "</p>");
    }

    private static @Nullable String lexical(GhostPost post, Notices notices) {
        JsonObject document = document(post, "lexical");
        if (document == null) {
            return null;
        }
        if (document.object("root").values().isEmpty()) {
            instead(notices, "Lexical", post);
            return null;
        }
        String markdown = HtmlToMarkdown.convert(Lexical.html(document, notices));
        return markdown.isBlank() && post.text("html") != null ? null : markdown;
    }

    private static @Nullable String mobiledoc(GhostPost post, Notices notices) {
        JsonObject document = document(post, "mobiledoc");
        if (document == null) {
            return null;
        }
        if (document.list("sections").isEmpty() && document.list("cards").isEmpty()) {
            boolean empty = document.value("sections") instanceof List<?>;
            if (!empty) {
                instead(notices, "Mobiledoc", post);
            }
            return null;
        }
        String markdown = HtmlToMarkdown.convert(Mobiledoc.html(document, notices));
        return markdown.isBlank() && post.text("html") != null ? null : markdown;
    }

    /** Null where the post has none; empty where it is broken. */
    private static @Nullable JsonObject document(GhostPost post, String name) {
        Object value = post.values().value(name);
        if (value instanceof String text) {
            return text.isBlank() ? null : Json.objectOf(text);
        }
        return value == null ? null : JsonObject.of(value);
    }

    private static void instead(Notices notices, String form, GhostPost post) {
        String other = form.equals("Lexical") && post.text("mobiledoc") != null
                ? "Mobiledoc"
                : post.text("markdown") != null ? "Markdown" : "HTML";
        notices.add(NoticeKind.MARKUP, 0, "its " + form + " is broken; its " + other + " was used instead");
    }
}
