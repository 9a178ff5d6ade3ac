package io.inkstone.importer.html;

import io.inkstone.importer.html.InlineText.Breaks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Running text: words, emphasis, links, pictures, code within a line. */
final class Inlines {
    private static final int DEEPEST = 80;

    private final Set<String> wantedAnchors;

    Inlines(Set<String> wantedAnchors) {
        this.wantedAnchors = wantedAnchors;
    }

    String of(List<? extends Node> nodes, Breaks breaks) {
        InlineText text = new InlineText(breaks);
        nodes.forEach(node -> add(text, node, 0));
        return text.markdown();
    }

    private void children(InlineText text, Element element, int depth) {
        element.childNodes().forEach(child -> add(text, child, depth + 1));
    }

    private void add(InlineText text, Node node, int depth) {
        if (node instanceof TextNode words) {
            text.words(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > DEEPEST) {
                text.words(element.text());
            } else {
                anchor(text, element);
                add(text, element, depth);
            }
        }
    }

    /** A place that the text itself leads to keeps its name. */
    private void anchor(InlineText text, Element element) {
        String name = element.id().isEmpty() && element.normalName().equals("a") ? element.attr("name") : element.id();
        if (wantedAnchors.contains(name)) {
            text.raw("<a id=\"" + name.replaceAll("[\"<>&\\s]", "") + "\"></a>");
        }
    }

    private void add(InlineText text, Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> text.lineBreak();
            case "img" -> picture(text, element);
            case "a" -> link(text, element, depth);
            case "strong", "b" -> wrapped(text, element, Wrap.STRONG, depth);
            case "em", "i" -> wrapped(text, element, Wrap.EMPHASIS, depth);
            case "del", "s", "strike" -> wrapped(text, element, Wrap.STRUCK, depth);
            case "code", "tt" -> code(text, element.wholeText());
            case "span", "font" -> styled(text, element, depth);
            case "input" -> box(text, element);
            case "q" -> wrapped(text, element, Wrap.element("q", ""), depth);
            case Elements.FOOTNOTE -> text.raw("[^" + element.text() + "]");
            default -> other(text, element, depth);
        }
    }

    private void other(InlineText text, Element element, int depth) {
        if (Frames.isFrame(element)) {
            String frame = Frames.markdown(element);
            if (!frame.isEmpty()) {
                text.raw(frame);
            }
        } else if (Elements.isKeptInline(element)) {
            wrapped(text, element, Wrap.element(element.normalName(), KeptHtml.attributes(element)), depth);
        } else if (Elements.isBlock(element)) {
            text.blank();
            children(text, element, depth);
            text.blank();
        } else if (!Elements.isSilent(element) && !isSecondPicture(element)) {
            children(text, element, depth);
        }
    }

    /** What is shown without scripts, beside the same for scripts. */
    static boolean isSecondPicture(Element element) {
        if (!element.normalName().equals("noscript") || element.selectFirst("img") == null) {
            return false;
        }
        Element before = element.previousElementSibling();
        return before != null && (before.normalName().equals("img") || before.selectFirst("img") != null);
    }

    private void wrapped(InlineText text, Element element, Wrap wrap, int depth) {
        if (text.isWithin(wrap)) {
            children(text, element, depth);
            return;
        }
        InlineText.Opened opened = text.open(wrap);
        children(text, element, depth);
        text.close(opened);
    }

    private void styled(InlineText text, Element element, int depth) {
        Wrap wrap = wrapOf(element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
        if (wrap == null) {
            children(text, element, depth);
        } else {
            wrapped(text, element, wrap, depth);
        }
    }

    /** Word processors write emphasis as style. */
    private static @Nullable Wrap wrapOf(String style) {
        if (style.matches(".*font-weight:(?:bold|[6-9]00).*")) {
            return Wrap.STRONG;
        }
        if (style.contains("font-style:italic")) {
            return Wrap.EMPHASIS;
        }
        return style.matches(".*text-decoration(?:-line)?:[^;]*line-through.*") ? Wrap.STRUCK : null;
    }

    private void link(InlineText text, Element element, int depth) {
        String target = element.attr("href").strip();
        if (target.isEmpty()
                || text.isInLink()
                || target.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            children(text, element, depth);
            return;
        }
        String shown = element.text().strip();
        boolean bare = target.matches("(?i)https?://[^\\s<>\\\\]+") && shown.equals(target);
        if ((bare || target.equals("mailto:" + shown)) && element.select("img").isEmpty()) {
            text.raw("<" + shown + ">");
            return;
        }
        InlineText.Opened opened = text.open(Wrap.link(Destination.of(target, element.attr("title"))));
        children(text, element, depth);
        text.close(opened);
    }

    private static void code(InlineText text, String code) {
        String span = Code.span(code);
        if (!span.isEmpty()) {
            text.raw(span);
        }
    }

    private static void picture(InlineText text, Element img) {
        String picture = Pictures.markdown(img, img.attr("title"));
        if (!picture.isEmpty()) {
            text.raw(picture);
        }
    }

    /** What is to be done, at the start of an item. */
    private static void box(InlineText text, Element input) {
        if (input.attr("type").equalsIgnoreCase("checkbox") && input.closest("li") != null) {
            text.raw(input.hasAttr("checked") ? "[x]" : "[ ]");
            text.blank();
        }
    }
}
