package io.inkstone.core.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Takes out the tags that would nest too deep, before the sanitiser balances them: it leaves out all text that stands deeper
 * than 256 elements.
 */
final class DepthLimit implements HtmlStreamEventReceiver {
    /** Below the sanitiser's own limit, with room for the elements that it adds itself. */
    private static final int DEEPEST = 240;

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "source", "wbr");

    /** Their end tags may be left out, so one that follows another does not stand in it; their containers count for them. */
    private static final Set<String> ENDLESS = Set.of(
            "caption",
            "colgroup",
            "dd",
            "dt",
            "li",
            "option",
            "p",
            "rp",
            "rt",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    /** A container and what must stand in it, such as {@code table > tbody > tr > td}. */
    private static final Map<String, Integer> LEVELS =
            Map.of("table", 4, "ol", 2, "ul", 2, "dl", 2, "ruby", 2, "select", 2);

    private final HtmlStreamEventReceiver next;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> omitted = new HashMap<>();
    private int depth;

    DepthLimit(HtmlStreamEventReceiver next) {
        this.next = next;
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (VOID.contains(name) || ENDLESS.contains(name)) {
            next.openTag(name, attributes);
        } else if (depth + levels(name) > DEEPEST) {
            omitted.merge(name, 1, Integer::sum);
        } else {
            open.push(name);
            depth += levels(name);
            next.openTag(name, attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (omitted.getOrDefault(name, 0) > 0) {
            omitted.merge(name, -1, Integer::sum);
            return;
        }
        if (open.contains(name)) {
            while (!open.element().equals(name)) {
                depth -= levels(open.pop());
            }
            depth -= levels(open.pop());
        }
        next.closeTag(name);
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        next.closeDocument();
    }

    @Override
    public void text(String text) {
        next.text(text);
    }

    private static int levels(String name) {
        return LEVELS.getOrDefault(name, 1);
    }
}
