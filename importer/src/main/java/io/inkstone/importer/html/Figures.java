package io.inkstone.importer.html;

import io.inkstone.importer.html.InlineText.Breaks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Figures: a picture takes its caption as its title; of everything else the caption is a line of its own. */
final class Figures {
    private final Blocks blocks;
    private final Inlines inlines;

    Figures(Blocks blocks, Inlines inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    List<Block> of(Element figure, int depth) {
        Element caption = figure.selectFirst("> figcaption, > * > figcaption");
        List<Element> pictures = figure.select("img");
        pictures.removeIf(img -> caption != null && caption.equals(img.closest("figcaption")));
        boolean single = pictures.size() == 1
                && figure.select("pre, blockquote, table, iframe, video, audio, figure figure")
                        .isEmpty();
        if (!single) {
            return others(figure, caption, depth);
        }
        List<Block> out = new ArrayList<>();
        boolean asTitle =
                caption != null && caption.select("a[href], code, br").isEmpty() && link(pictures.getFirst()) == null;
        String picture = picture(pictures.getFirst(), asTitle && caption != null ? caption.text() : "");
        if (!picture.isEmpty()) {
            out.add(Block.paragraph(picture));
        }
        if (caption != null && (!asTitle || picture.isEmpty())) {
            caption(caption, out);
        }
        return out;
    }

    private static String picture(Element img, String caption) {
        String title = caption.isBlank() ? img.attr("title") : caption;
        String picture = Pictures.markdown(img, title);
        Element link = link(img);
        return picture.isEmpty() || link == null
                ? picture
                : "[" + picture + "](" + Destination.of(link.attr("href")) + ")";
    }

    /** The link around a picture, unless it only leads to the picture itself. */
    static @Nullable Element link(Element img) {
        Element link = img.closest("a[href]");
        String source = Pictures.source(img);
        if (link == null || source == null || stem(link.attr("href")).equals(stem(source))) {
            return null;
        }
        return link.attr("href").isBlank() || link.attr("href").startsWith("javascript:") ? null : link;
    }

    /** The name of a picture without what tells its size and kind. */
    private static String stem(String address) {
        return address.replaceFirst("[?#].*$", "")
                .replaceFirst("^.*/", "")
                .replaceFirst("\\.[A-Za-z0-9]{2,5}$", "")
                .replaceFirst("-(?:\\d+x\\d+|scaled)$", "");
    }

    private List<Block> others(Element figure, @Nullable Element caption, int depth) {
        List<Node> rest = figure.childNodes().stream()
                .filter(node -> !node.equals(caption))
                .toList();
        List<Block> out = new ArrayList<>(blocks.of(rest, depth + 1));
        if (caption != null && figure.equals(caption.parent())) {
            caption(caption, out);
        }
        return out;
    }

    private void caption(Element caption, List<Block> out) {
        Element emphasis = new Element("em").appendChildren(caption.childNodes());
        String text = inlines.of(List.of(emphasis), Breaks.LINES).replace("\n\n", "<br>");
        if (!text.isBlank()) {
            out.add(Block.paragraph(text));
        }
    }
}
