package io.inkstone.importer.jekyll;

import io.inkstone.importer.report.Notice;
import java.util.List;

/**
 * What {@code assign} or {@code capture} put aside under a name.
 *
 * @param whole whether all Liquid in it was understood
 * @param notices what there is to say about it, once it is shown
 */
record LiquidVariable(String text, boolean whole, List<Notice> notices) {
    LiquidVariable {
        notices = List.copyOf(notices);
    }

    static LiquidVariable of(String text) {
        return new LiquidVariable(text, true, List.of());
    }

    /** The same, of which everything was said. */
    LiquidVariable told() {
        return new LiquidVariable(text, whole, List.of());
    }
}
