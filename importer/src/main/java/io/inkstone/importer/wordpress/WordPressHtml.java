package io.inkstone.importer.wordpress;

import io.inkstone.importer.html.Pictures;
import io.inkstone.importer.html.Players;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of WordPress's HTML what its themes needed, and makes plain figures, players and pictures of the rest. */
final class WordPressHtml {
    private static final String NO_TEXT = ".sharedaddy, .jp-relatedposts, .screen-reader-text, .wp-block-file__button,"
            + " .wp-block-spacer, .addtoany_share_save_container, .ez-toc-container, #ez-toc-container, #toc_container";

    private final WordPressMedia media;

    WordPressHtml(WordPressMedia media) {
        this.media = media;
    }

    void tidy(Element body) {
        body.select(NO_TEXT).remove();
        body.select("div.wp-caption, dl.wp-caption").forEach(WordPressHtml::caption);
        body.select("ul.blocks-gallery-grid, ul.wp-block-gallery, ul.blocks-gallery-item")
                .forEach(WordPressHtml::gallery);
        body.select(".wp-block-embed__wrapper").forEach(WordPressHtml::embed);
        body.select("p").forEach(WordPressHtml::aloneAddress);
        body.select("img").forEach(this::picture);
    }

    private static void caption(Element caption) {
        caption.tagName("figure").removeAttr("style");
        caption.select("p.wp-caption-text, dd.wp-caption-dd, .wp-caption-dd")
                .forEach(text -> text.tagName("figcaption"));
        caption.select("dt").forEach(Element::unwrap);
    }

    /** A list of pictures was only a list for its looks. */
    private static void gallery(Element list) {
        list.select("> li").forEach(item -> item.tagName("div"));
        list.tagName("div");
    }

    private static void embed(Element wrapper) {
        String address = wrapper.text().strip();
        if (address.matches("(?i)https?://\\S+")) {
            wrapper.empty();
            wrapper.appendChild(Players.of(address));
        }
    }

    /** WordPress made a player of an address in a line of its own. */
    private static void aloneAddress(Element paragraph) {
        String address = paragraph.text().strip();
        boolean alone = paragraph.childrenSize() == 0
                || (paragraph.childrenSize() == 1
                        && paragraph.child(0).normalName().equals("a"));
        if (alone && Players.isPlayable(address)) {
            paragraph.replaceWith(Players.of(address));
        }
    }

    private void picture(Element img) {
        if (img.hasClass("wp-smiley") || img.hasClass("emoji")) {
            img.replaceWith(new TextNode(img.attr("alt")));
            return;
        }
        String source = Pictures.source(img);
        if (source == null) {
            return;
        }
        String classes = img.className().toLowerCase(Locale.ROOT);
        boolean sized = classes.contains("wp-image-") && classes.matches(".*\\bsize-(?!full)\\w+.*");
        WordPressMedia.Attachment attachment = media.ofUrl(source);
        boolean resized = img.closest(".is-resized") != null;
        if (!resized
                && (sized
                        || attachment != null
                        || classes.contains("wp-image-")
                        || classes.matches(".*\\bsize-\\w+.*"))) {
            img.removeAttr("width").removeAttr("height");
        }
        if (img.attr("alt").isBlank() && attachment != null) {
            img.attr("alt", attachment.alt());
        }
        for (String name : List.of("srcset", "data-orig-file", "data-src", "data-lazy-src")) {
            img.removeAttr(name);
        }
        img.attr("src", media.original(source, sized));
        withoutLinkToItself(img);
    }

    /** To the picture's own page, which only showed the picture again. */
    private void withoutLinkToItself(Element img) {
        Element link = img.closest("a[href]");
        if (link != null && media.ofPage(link.attr("href")) != null) {
            link.unwrap();
        } else if (link != null) {
            link.attr("href", media.original(link.attr("href"), false));
        }
    }
}
