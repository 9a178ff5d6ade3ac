package io.inkstone.admin.layout;

import io.inkstone.core.account.Account;
import io.inkstone.core.account.Permission;
import io.inkstone.core.language.Messages;
import io.inkstone.core.site.SiteSettings;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands around the content of one page.
 *
 * @param account who is signed in
 * @param navigation the parts of the desk that they may see
 * @param formToken what each form carries; see {@link io.inkstone.admin.access.FormTokens}
 */
public record Desk(
        SiteSettings settings,
        Messages messages,
        String styleSheet,
        @Nullable Account account,
        List<NavigationItem> navigation,
        String formToken) {

    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    public String language() {
        return settings.language();
    }

    /** Whether whoever is signed in may do this. */
    public boolean may(Permission permission) {
        return account != null && permission.isGivenTo(account.role());
    }

    /** The title of the window: the page's, then the site's. */
    public String documentTitle(String title) {
        return text("title.site", title, settings.title());
    }

    /** What the account is to the site, in words; empty if nobody is signed in. */
    public String role() {
        return account == null ? "" : text("role." + account.role().name());
    }

    public DeskTime time(Instant at) {
        return new DeskTime(at, settings.zone(), settings.locale());
    }

    /** A count with its thousands apart, as the language writes it. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(settings.locale()).format(count);
    }
}
