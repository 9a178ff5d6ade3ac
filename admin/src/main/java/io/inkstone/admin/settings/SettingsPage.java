package io.inkstone.admin.settings;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.FormFaults;
import org.jspecify.annotations.Nullable;

/**
 * The settings, to be changed.
 *
 * @param saved whether they have just been saved
 */
public record SettingsPage(Desk desk, SettingsForm form, FormFaults faults, boolean saved) implements DeskPage {
    public String title() {
        return typed(form.title());
    }

    public String description() {
        return typed(form.description());
    }

    public boolean isLanguage(String language) {
        return language.equals(form.language());
    }

    public boolean trainingBots() {
        return form.trainingBots() != null;
    }

    public boolean assistantBots() {
        return form.assistantBots() != null;
    }

    public boolean llmsText() {
        return form.llmsText() != null;
    }

    public String indexnowKey() {
        return typed(form.indexnowKey());
    }

    public String baiduToken() {
        return typed(form.baiduToken());
    }

    public String version() {
        return typed(form.version());
    }

    SettingsPage with(FormFaults found) {
        return new SettingsPage(desk, form, found, false);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
