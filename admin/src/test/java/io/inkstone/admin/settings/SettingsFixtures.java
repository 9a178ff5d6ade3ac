package io.inkstone.admin.settings;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.FormFaults;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings page to test templates with. */
public final class SettingsFixtures {
    private SettingsFixtures() {}

    /** With {@code text} in every field and beside it; null for an empty form. */
    public static SettingsPage page(Desk desk, @Nullable String text) {
        SettingsForm form = new SettingsForm(text, text, text, text, text, text, text, text, text);
        FormFaults faults = text == null
                ? FormFaults.NONE
                : new FormFaults(Map.of("", text, "title", text, "indexnowKey", text, "baiduToken", text));
        return new SettingsPage(desk, form, faults, text == null);
    }
}
