package io.inkstone.importer.ghost;

import io.inkstone.importer.html.HtmlToMarkdown;
import io.inkstone.importer.html.Players;
import io.inkstone.importer.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ghost's cards as HTML. Lexical and Mobiledoc have the same, under nearly the same names. */
final class GhostCards {
    private GhostCards() {}

    /** Null for a card that is not known; nothing for one that shows nothing in an article. */
    static @Nullable List<Element> of(String name, JsonObject card) {
        return switch (name) {
            case "image" -> List.of(image(card));
            case "gallery" -> gallery(card);
            case "markdown", "card-markdown" -> List.of(HtmlToMarkdown.verbatim(card.textOrEmpty("markdown")));
            case "html" ->
                List.of(HtmlToMarkdown.parse(card.textOrEmpty("html")).tagName("div"));
            case "code", "codeblock" -> List.of(code(card));
            case "hr", "horizontalrule" -> List.of(new Element("hr"));
            case "bookmark" -> bookmark(card);
            case "embed" -> List.of(embed(card));
            case "callout" -> List.of(callout(card));
            case "toggle" -> List.of(toggle(card));
            case "button" -> button(card.text("buttonText"), card.text("buttonUrl"));
            case "video", "audio" -> List.of(media(name, card));
            case "file" -> file(card);
            case "header" -> header(card);
            case "product" -> product(card);
            case "call-to-action" -> callToAction(card);
            case "email", "email-cta", "paywall", "signup", "transistor" -> List.of();
            default -> null;
        };
    }

    /** The captions of cards are HTML. */
    private static Element figure(JsonObject card, Element shown) {
        Element figure = new Element("figure").appendChild(shown);
        String caption = card.text("caption");
        if (caption != null) {
            figure.appendElement("figcaption").html(caption);
        }
        return figure;
    }

    private static Element image(JsonObject card) {
        Element img = new Element("img").attr("src", card.textOrEmpty("src")).attr("alt", card.textOrEmpty("alt"));
        if (card.text("title") != null) {
            img.attr("title", card.textOrEmpty("title"));
        }
        String link = card.text("href");
        return figure(
                card, link == null ? img : new Element("a").attr("href", link).appendChild(img));
    }

    private static List<Element> gallery(JsonObject card) {
        List<Element> pictures = new ArrayList<>();
        card.objects("images").forEach(each -> pictures.add(image(each)));
        String caption = card.text("caption");
        if (caption != null) {
            Element words = new Element("p");
            words.appendElement("em").html(caption);
            pictures.add(words);
        }
        return pictures;
    }

    private static Element code(JsonObject card) {
        Element pre = new Element("pre");
        String language = card.text("language");
        Element code = pre.appendElement("code").text(card.textOrEmpty("code"));
        if (language != null) {
            code.attr("class", "language-" + language);
        }
        return card.text("caption") == null ? pre : figure(card, pre);
    }

    private static List<Element> bookmark(JsonObject card) {
        String url = card.text("url");
        if (url == null) {
            return List.of();
        }
        JsonObject about = card.object("metadata");
        String title = about.text("title");
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", url).text(title == null ? url : title);
        String description = about.text("description");
        return description == null
                ? List.of(paragraph)
                : List.of(paragraph, new Element("blockquote").appendChild(new Element("p").text(description)));
    }

    private static Element embed(JsonObject card) {
        String url = card.text("url");
        Element inner = HtmlToMarkdown.parse(card.textOrEmpty("html"));
        Element frame = inner.selectFirst("iframe[src]");
        boolean playable = url != null && Players.isPlayable(url);
        if (playable || (frame == null && inner.text().isBlank() && url != null)) {
            return figure(card, Players.of(card.textOrEmpty("url")));
        }
        return figure(card, frame != null ? frame : inner.tagName("div"));
    }

    private static Element callout(JsonObject card) {
        Element quote = new Element("blockquote");
        String emoji = card.text("calloutEmoji");
        Element words = HtmlToMarkdown.parse(card.textOrEmpty("calloutText")).tagName("p");
        if (emoji != null) {
            words.prependText(emoji + " ");
        }
        return quote.appendChild(words);
    }

    private static Element toggle(JsonObject card) {
        Element details = new Element("details");
        details.appendElement("summary").html(card.textOrEmpty("heading"));
        details.appendElement("div").html(card.textOrEmpty("content"));
        return details;
    }

    private static List<Element> button(@Nullable String text, @Nullable String url) {
        if (text == null || url == null) {
            return List.of();
        }
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", url).text(text);
        return List.of(paragraph);
    }

    private static Element media(String name, JsonObject card) {
        Element media = new Element(name).attr("src", card.textOrEmpty("src"));
        String poster =
                card.text("customThumbnailSrc") != null ? card.text("customThumbnailSrc") : card.text("thumbnailSrc");
        if (name.equals("video") && poster != null) {
            media.attr("poster", poster);
        }
        Element figure = figure(card, media);
        String title = card.text("title");
        if (title != null && card.text("caption") == null) {
            figure.appendElement("figcaption").text(title);
        }
        return figure;
    }

    private static List<Element> file(JsonObject card) {
        String title = card.text("fileTitle") != null ? card.text("fileTitle") : card.text("fileName");
        List<Element> link = new ArrayList<>(button(title == null ? card.text("src") : title, card.text("src")));
        if (card.text("fileCaption") != null) {
            link.add(new Element("p").html(card.textOrEmpty("fileCaption")));
        }
        return link;
    }

    private static List<Element> header(JsonObject card) {
        List<Element> header = new ArrayList<>();
        if (card.text("header") != null) {
            header.add(new Element("h2").html(card.textOrEmpty("header")));
        }
        if (card.text("subheader") != null) {
            header.add(new Element("p").html(card.textOrEmpty("subheader")));
        }
        if (card.isYes("buttonEnabled")) {
            header.addAll(button(card.text("buttonText"), card.text("buttonUrl")));
        }
        return header;
    }

    private static List<Element> product(JsonObject card) {
        List<Element> product = new ArrayList<>();
        String picture = card.text("productImageSrc");
        if (picture != null) {
            product.add(new Element("p")
                    .appendChild(new Element("img").attr("src", picture).attr("alt", "")));
        }
        if (card.text("productTitle") != null) {
            product.add(new Element("h4").html(card.textOrEmpty("productTitle")));
        }
        product.add(new Element("div").html(card.textOrEmpty("productDescription")));
        if (card.isYes("productButtonEnabled")) {
            product.addAll(button(card.text("productButton"), card.text("productUrl")));
        }
        return product;
    }

    private static List<Element> callToAction(JsonObject card) {
        List<Element> action = new ArrayList<>();
        action.add(new Element("div").html(card.textOrEmpty("textValue")));
        if (card.isYes("showButton")) {
            action.addAll(button(card.text("buttonText"), card.text("buttonUrl")));
        }
        return action;
    }
}
