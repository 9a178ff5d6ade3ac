package io.inkstone.core.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The few words that rendering adds, in the article's language: titles of alerts, names of check boxes and back links. */
final class Labels {
    private static final Evaluator ALERT_TITLES = Selector.evaluatorOf(".alert > .alert-title");
    private static final Evaluator BOXES = Named.of("input");
    private static final Evaluator BACK_LINKS = Selector.evaluatorOf(".footnote-backref");

    private Labels() {}

    static void finish(Element article, Language language) {
        for (Element title : article.select(ALERT_TITLES)) {
            if (title.childNodeSize() == 0) {
                nameAlert(title, language);
            }
        }
        for (Element box : article.select(BOXES)) {
            nameTask(box, language);
        }
        for (Element back : article.select(BACK_LINKS)) {
            back.attr("aria-label", language.choose("返回正文", "Back to text"));
        }
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
