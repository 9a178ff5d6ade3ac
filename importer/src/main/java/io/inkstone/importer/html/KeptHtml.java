package io.inkstone.importer.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML that stays HTML: only the attributes that articles may hold, and no empty line, at which Markdown would take over. */
final class KeptHtml {
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "title",
            "width",
            "height",
            "colspan",
            "rowspan",
            "align",
            "start",
            "type",
            "reversed",
            "value",
            "open",
            "poster",
            "lang",
            "dir",
            "datetime",
            "id",
            "name",
            "loop",
            "muted",
            "controls",
            "scope",
            "cite");
    private static final Document.OutputSettings PLAIN = new Document.OutputSettings()
            .prettyPrint(false)
            .charset(StandardCharsets.UTF_8)
            .escapeMode(Entities.EscapeMode.base);

    /** Stands, until the element is written out, for a line end before an empty line of code. */
    private static final String LINE_END = "\uE000";

    private KeptHtml() {}

    static String of(Element element) {
        Element copy = element.clone();
        copy.select("script, style, template, noscript").remove();
        NodeTraversor.traverse(new Cleaner(), copy);
        Document document = Document.createShell("");
        document.outputSettings(PLAIN);
        document.body().appendChild(copy);
        String html = copy.outerHtml().replaceAll("\\n(?:[ \\t]*\\n)++", "\n");
        return html.replace(LINE_END, "&#10;").strip();
    }

    /** What an element holds, on one line. */
    static String inline(Element element) {
        Element copy = element.clone();
        copy.select("script, style, template, noscript").remove();
        NodeTraversor.traverse(new Cleaner(), copy);
        Document document = Document.createShell("");
        document.outputSettings(PLAIN);
        document.body().appendChild(copy);
        return copy.html().replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** A player of sound or pictures, with what it plays. */
    static String media(Element media) {
        Element copy = new Element(media.normalName());
        for (String name : new String[] {"src", "poster", "width", "height", "loop", "muted"}) {
            if (media.hasAttr(name)) {
                copy.attr(name, media.attr(name));
            }
        }
        media.select("source[src]")
                .forEach(source -> copy.appendElement("source").attr("src", source.attr("src")));
        if (!copy.hasAttr("src") && copy.childrenSize() == 0) {
            return "";
        }
        return of(copy.attr("controls", true));
    }

    static String frame(Element frame, String source) {
        Element copy = new Element("iframe").attr("src", source);
        for (String name : new String[] {"width", "height", "title"}) {
            if (frame.attr(name).matches("[^%]+")) {
                copy.attr(name, frame.attr(name));
            }
        }
        return of(copy.attr("allowfullscreen", true));
    }

    /** The attributes that are worth keeping, each with a blank before it. */
    static String attributes(Element element) {
        StringBuilder out = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (Set.of("title", "lang", "dir", "datetime").contains(attribute.getKey())
                    && !attribute.getValue().isBlank()) {
                String value = attribute.getValue().replaceAll("\\s+", " ");
                out.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(Entities.escape(value))
                        .append('"');
            }
        }
        return out.toString();
    }

    /** Takes away what says nothing, and line ends outside of code. */
    private static final class Cleaner implements NodeVisitor {
        private int pre;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                text.text(
                        pre > 0
                                ? whole.replaceAll("\\n(?=[ \\t]*\\n)", LINE_END)
                                : whole.replaceAll("[ \\t\\r\\n\\f]+", " "));
            } else if (node instanceof Element element) {
                pre += element.normalName().equals("pre") ? 1 : 0;
                clean(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("pre")) {
                pre--;
            }
        }

        private static void clean(Element element) {
            for (Attribute attribute : element.attributes().asList()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (!ATTRIBUTES.contains(name) && !name.equals("allowfullscreen")) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }
}
