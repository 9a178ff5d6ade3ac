package io.inkstone.core.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five kinds of alert that GitHub knows. The Chinese words read the same in simplified and traditional script. */
enum AlertKind {
    NOTE("注意", "Note"),
    TIP("提示", "Tip"),
    IMPORTANT("重要", "Important"),
    WARNING("警告", "Warning"),
    CAUTION("小心", "Caution");

    private final String chinese;
    private final String english;

    AlertKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static Optional<AlertKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String cssClass() {
        return "alert-" + name().toLowerCase(Locale.ROOT);
    }

    String title(Language language) {
        return language.choose(chinese, english);
    }
}
