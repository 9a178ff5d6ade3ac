package io.inkstone.importer.ghost;

import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Texts of Ghost 5 and later: a tree of nodes. */
final class Lexical {
    private static final int DEEPEST = 60;
    private static final int CODE = 16;

    /** What the bits of a text's format mean, from the innermost element outwards. */
    private static final Map<Integer, String> FORMATS =
            new TreeMap<>(Map.of(1, "strong", 2, "em", 4, "s", 8, "u", 32, "sub", 64, "sup", 128, "mark"));

    private final Notices notices;

    private Lexical(Notices notices) {
        this.notices = notices;
    }

    static Element html(JsonObject document, Notices notices) {
        Element body = new Element("body");
        new Lexical(notices).children(document.object("root"), body, 0);
        return body;
    }

    private void children(JsonObject node, Element into, int depth) {
        if (depth <= DEEPEST) {
            node.objects("children").forEach(child -> add(child, into, depth));
        }
    }

    private void add(JsonObject node, Element into, int depth) {
        String type = node.textOrEmpty("type");
        switch (type) {
            case "text", "extended-text" -> into.appendChild(text(node));
            case "linebreak" -> into.appendElement("br");
            case "tab" -> into.appendText("\t");
            case "paragraph" -> children(node, into.appendElement("p"), depth + 1);
            case "heading", "extended-heading" ->
                children(
                        node,
                        into.appendElement(node.textOrEmpty("tag").matches("h[1-6]") ? node.textOrEmpty("tag") : "h2"),
                        depth + 1);
            case "quote", "extended-quote", "aside" -> children(node, into.appendElement("blockquote"), depth + 1);
            case "link", "autolink", "at-link" ->
                children(node, into.appendElement("a").attr("href", node.textOrEmpty("url")), depth + 1);
            case "list" -> list(node, into, depth);
            case "listitem" -> item(node, into, depth);
            case "code" -> codeOfNodes(node, into);
            default -> card(type, node, into, depth);
        }
    }

    private static Node text(JsonObject node) {
        int format = node.number("format", 0);
        String words = node.textOrEmpty("text");
        Node text = (format & CODE) == 0 ? new TextNode(words) : new Element("code").text(words);
        for (Map.Entry<Integer, String> each : FORMATS.entrySet()) {
            if ((format & each.getKey()) != 0) {
                text = new Element(each.getValue()).appendChild(text);
            }
        }
        return text;
    }

    private void list(JsonObject node, Element into, int depth) {
        boolean numbered = node.textOrEmpty("listType").equals("number")
                || node.textOrEmpty("tag").equals("ol");
        Element list = into.appendElement(numbered ? "ol" : "ul");
        int start = node.number("start", 1);
        if (numbered && start != 1) {
            list.attr("start", String.valueOf(start));
        }
        children(node, list, depth + 1);
    }

    /** An item that holds nothing but a list belongs to the item before. */
    private void item(JsonObject node, Element list, int depth) {
        List<JsonObject> children = node.objects("children");
        boolean nested = !children.isEmpty()
                && children.stream().allMatch(child -> child.textOrEmpty("type").equals("list"));
        Element before = list.lastElementChild();
        Element item = nested && before != null ? before : list.appendElement("li");
        if (node.value("checked") instanceof Boolean done && !nested) {
            item.appendElement("input").attr("type", "checkbox").attr("checked", done);
        }
        children(node, item, depth + 1);
    }

    private static void codeOfNodes(JsonObject node, Element into) {
        StringBuilder code = new StringBuilder();
        for (JsonObject child : node.objects("children")) {
            code.append(child.textOrEmpty("type").equals("linebreak") ? "\n" : child.textOrEmpty("text"));
        }
        Element element = into.appendElement("pre").appendElement("code").text(code.toString());
        String language = node.text("language");
        if (language != null) {
            element.attr("class", "language-" + language);
        }
    }

    private void card(String type, JsonObject node, Element into, int depth) {
        List<Element> card = GhostCards.of(type, node);
        if (card != null) {
            card.forEach(into::appendChild);
        } else if (!node.objects("children").isEmpty()) {
            children(node, into.appendElement("div"), depth + 1);
        } else if (!type.isEmpty() && !type.equals("zwnj") && !type.equals("tk")) {
            notices.add(NoticeKind.MARKUP, 0, "the card \"" + type + "\" is unknown and was left out");
        }
    }
}
