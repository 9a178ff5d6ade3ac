package io.inkstone.core.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The few words that rendering adds, in the article's language: titles of alerts, names of check boxes and back links. */
final class Labels {
    private static final Named BOXES = Named.of("input");

    private Labels() {}

    static void finish(Element article, Language language) {
        for (Element title : Descendants.of(article, Labels::isAlertTitle)) {
            if (title.childNodeSize() == 0) {
                nameAlert(title, language);
            }
        }
        for (Element box : BOXES.in(article)) {
            nameTask(box, language);
        }
        for (Element back : Descendants.of(article, element -> element.hasClass("footnote-backref"))) {
            back.attr("aria-label", language.choose("返回正文", "Back to text"));
        }
    }

    private static boolean isAlertTitle(Element element) {
        return element.hasClass("alert-title")
                && element.parent() != null
                && element.parent().hasClass("alert");
    }

    private static void nameAlert(Element title, Language language) {
        for (AlertKind kind : AlertKind.values()) {
            if (title.parent() != null && title.parent().hasClass(kind.cssClass())) {
                title.text(kind.title(language));
            }
        }
    }

    private static void nameTask(Element box, Language language) {
        if (!box.attr("type").toLowerCase(Locale.ROOT).equals("checkbox")) {
            box.remove();
            return;
        }
        boolean done = box.hasAttr("checked");
        box.attr("disabled", true)
                .attr("aria-label", done ? language.choose("已完成", "Done") : language.choose("未完成", "To do"));
        Element item = box.closest("li");
        if (item != null) {
            item.addClass("task-list-item");
        }
    }
}
