package io.inkstone.importer.ghost;

import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Texts of Ghost 1 to 4: sections of marked words, and cards (mobiledoc 0.2 and 0.3). */
final class Mobiledoc {
    private static final int PICTURE = 2;
    private static final int LIST = 3;
    private static final int CARD = 10;
    private static final int ATOM = 1;

    private final JsonObject document;
    private final Notices notices;

    private Mobiledoc(JsonObject document, Notices notices) {
        this.document = document;
        this.notices = notices;
    }

    static Element html(JsonObject written, Notices notices) {
        Element body = new Element("body");
        JsonObject document = EarlyMobiledoc.renewed(written);
        Mobiledoc mobiledoc = new Mobiledoc(document, notices);
        for (Object section : document.list("sections")) {
            if (section instanceof List<?> parts && parts.size() > 1) {
                mobiledoc.section(parts, body);
            }
        }
        return body;
    }

    private void section(List<?> parts, Element body) {
        switch (number(parts.getFirst())) {
            case PICTURE -> body.appendElement("p").appendElement("img").attr("src", String.valueOf(parts.get(1)));
            case LIST -> list(parts, body);
            case CARD -> card(number(parts.get(1)), body);
            default -> words(at(parts, 2), body.appendElement(tag(parts.get(1), "p")));
        }
    }

    private void list(List<?> parts, Element body) {
        Element list = body.appendElement(tag(parts.get(1), "ul"));
        if (at(parts, 2) instanceof List<?> items) {
            items.forEach(item -> words(item, list.appendElement("li")));
        }
    }

    private void card(int index, Element body) {
        if (at(document.list("cards"), index) instanceof List<?> card && !card.isEmpty()) {
            String name = String.valueOf(card.getFirst());
            List<Element> html = GhostCards.of(name, JsonObject.of(at(card, 1)));
            if (html == null) {
                notices.add(NoticeKind.MARKUP, 0, "the card \"" + name + "\" is unknown and was left out");
            } else {
                html.forEach(body::appendChild);
            }
        }
    }

    /** Each marker opens some of the document's markups, says its words, and closes as many as it says. */
    private void words(@Nullable Object markers, Element into) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(into);
        for (Object each : markers instanceof List<?> list ? list : List.of()) {
            if (each instanceof List<?> marker && marker.size() >= 4) {
                if (marker.get(1) instanceof List<?> opened) {
                    opened.forEach(index -> open.push(markup(number(index), open.element())));
                }
                say(marker, open.element());
                for (int closed = number(marker.get(2)); closed > 0 && open.size() > 1; closed--) {
                    open.pop();
                }
            }
        }
    }

    private Element markup(int index, Element into) {
        if (!(at(document.list("markups"), index) instanceof List<?> markup) || markup.isEmpty()) {
            return into.appendElement("span");
        }
        Element element = into.appendElement(tag(markup.getFirst(), "span"));
        if (at(markup, 1) instanceof List<?> attributes) {
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                if (String.valueOf(attributes.get(i)).equals("href")) {
                    element.attr("href", String.valueOf(attributes.get(i + 1)));
                }
            }
        }
        return element;
    }

    private void say(List<?> marker, Element into) {
        if (number(marker.getFirst()) != ATOM) {
            into.appendText(String.valueOf(marker.get(3)));
        } else if (at(document.list("atoms"), number(marker.get(3))) instanceof List<?> atom && atom.size() > 1) {
            if (atom.getFirst().equals("soft-return")) {
                into.appendElement("br");
            } else {
                into.appendText(String.valueOf(atom.get(1)));
            }
        }
    }

    private static String tag(@Nullable Object written, String otherwise) {
        String tag = String.valueOf(written).toLowerCase(Locale.ROOT);
        return tag.equals("aside")
                ? "blockquote"
                : tag.matches("[a-z][a-z0-9]{0,10}") && !tag.equals("script") ? tag : otherwise;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : -1;
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }
}
