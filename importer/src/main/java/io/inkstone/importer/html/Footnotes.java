package io.inkstone.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes as generators write them: a number that leads to a note, and a note with a link that leads back to the number.
 * Everything else that looks like one stays what it is.
 */
final class Footnotes {
    private Footnotes() {}

    /** Takes the notes out of the text, in the order of the references, for each of which an element stands then. */
    static List<Element> take(Element body) {
        List<Element> notes = new ArrayList<>();
        if (body.selectFirst("sup a[href^=#], a[href^=#] > sup") == null) {
            return notes;
        }
        Map<String, Element> byId = new HashMap<>();
        body.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
        Map<Element, Integer> numbers = new HashMap<>();
        for (Element link : body.select("sup a[href^=#], a[href^=#]:has(> sup)")) {
            Element note = note(link, byId);
            if (note != null) {
                Integer number = numbers.get(note);
                if (number == null) {
                    notes.add(note);
                    number = notes.size();
                    numbers.put(note, number);
                }
                reference(link).replaceWith(new Element(Elements.FOOTNOTE).text(String.valueOf(number)));
            }
        }
        notes.forEach(Footnotes::detach);
        return notes;
    }

    /** The mark with the brackets of superior type around it. */
    private static Element reference(Element link) {
        Element sup = link.closest("sup");
        return sup != null && sup.text().equals(link.text()) ? sup : link;
    }

    private static @Nullable Element note(Element link, Map<String, Element> byId) {
        Element note = byId.get(link.attr("href").substring(1));
        if (note == null
                || !List.of("li", "p", "div", "aside").contains(note.normalName())
                || note.closest("sup") != null) {
            return null;
        }
        boolean leadsBack = note.select("a[href^=#]").stream()
                .anyMatch(back -> namesOf(link).contains(back.attr("href")));
        return leadsBack ? note : null;
    }

    private static List<String> namesOf(Element link) {
        List<String> names = new ArrayList<>();
        for (Element each : new Element[] {link, link.closest("sup"), link.parent(), link.selectFirst("sup")}) {
            if (each != null && !each.id().isEmpty()) {
                names.add("#" + each.id());
            }
        }
        return names;
    }

    private static void detach(Element note) {
        Element above = note.parent();
        note.remove();
        for (Element back : note.select("a[href^=#]")) {
            if (back.text().strip().length() <= 3) {
                back.remove();
            }
        }
        note.attr("id", "");
        while (above != null && above.parent() != null && !above.normalName().equals("body") && isEmpty(above)) {
            Element holder = above.parent();
            above.remove();
            above = holder;
        }
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.select("li, img, iframe, pre").isEmpty();
    }
}
