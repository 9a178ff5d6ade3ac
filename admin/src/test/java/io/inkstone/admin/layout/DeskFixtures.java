package io.inkstone.admin.layout;

import io.inkstone.core.account.Account;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.Role;
import io.inkstone.core.language.Messages;
import io.inkstone.core.site.Navigation;
import io.inkstone.core.site.SiteSettings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Frames of the desk to test with. */
public final class DeskFixtures {
    public static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private DeskFixtures() {}

    /** With {@code text} wherever somebody could have written something. */
    public static Desk signedIn(String language, String text) {
        SiteSettings settings = settings(language, text);
        Account account =
                new Account(new UUID(0, 1), new Email(text + "@example.org"), text, Role.OWNER, null, NOON, null);
        List<NavigationItem> navigation = List.of(
                new NavigationItem(text, "/admin/", "page"), new NavigationItem("Imports", "/admin/imports/", null));
        return new Desk(
                settings, Messages.of("admin", settings.locale()), "/desk.css", account, navigation, "form-token");
    }

    public static Desk nobody(String language) {
        SiteSettings settings = settings(language, "Inkstone");
        return new Desk(settings, Messages.of("admin", settings.locale()), "/desk.css", null, List.of(), "form-token");
    }

    private static SiteSettings settings(String language, String title) {
        return new SiteSettings(
                true,
                title,
                "",
                language,
                "Asia/Shanghai",
                "/posts/{slug}/",
                List.of(),
                20,
                new Navigation(List.of()),
                null);
    }
}
