package io.inkstone.admin.settings;

import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.core.site.SiteSettings;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the settings page sends; a box that is not ticked sends nothing.
 *
 * @param version of the settings that the page showed
 */
@Serdeable
record SettingsForm(
        @NotBlank(message = "fault.titleMissing") @Size(max = 200, message = "fault.tooLong") @Nullable
        String title,

        @Size(max = 1000, message = "fault.tooLong") @Nullable
        String description,

        @Pattern(regexp = "zh-CN|en", message = "fault.language") @Nullable
        String language,

        @Nullable String trainingBots,
        @Nullable String assistantBots,
        @Nullable String llmsText,

        @Pattern(regexp = "\\s*|\\s*[a-z0-9-]{8,128}\\s*", message = "fault.indexnowKey") @Nullable
        String indexnowKey,

        @Pattern(regexp = "\\s*|\\s*[A-Za-z0-9]{8,128}\\s*", message = "fault.baiduToken") @Nullable
        String baiduToken,

        @Nullable String version) {
    private static final String TICKED = "on";

    static SettingsForm of(SiteSettings site, DiscoverySettings discovery) {
        return new SettingsForm(
                site.title(),
                site.description(),
                site.language(),
                discovery.trainingBots() ? TICKED : null,
                discovery.assistantBots() ? TICKED : null,
                discovery.llmsText() ? TICKED : null,
                discovery.indexnowKey(),
                discovery.baiduToken(),
                versionOf(site, discovery));
    }

    static String versionOf(SiteSettings site, DiscoverySettings discovery) {
        return site.version() + "." + discovery.version();
    }

    SiteSettings site(SiteSettings before) {
        return before.described(text(title), text(description), language == null ? before.language() : language);
    }

    DiscoverySettings discovery(DiscoverySettings before) {
        return new DiscoverySettings(
                true,
                trainingBots != null,
                assistantBots != null,
                llmsText != null,
                textOrNull(indexnowKey),
                textOrNull(baiduToken),
                before.version());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String textOrNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
