package io.inkstone.admin.layout;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.FormTokens;
import io.inkstone.admin.access.Visitor;
import io.inkstone.core.account.Permission;
import io.inkstone.core.account.SignedIn;
import io.inkstone.core.asset.Assets;
import io.inkstone.core.language.Messages;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.SiteSettings;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Gathers what stands around the page that answers a request. */
@Singleton
public class ReadDesk {
    private static final String STYLE_SHEET = "css/desk.css";

    private final CurrentSite site;
    private final Assets assets;
    private final FormTokens tokens;
    private final AtomicReference<SiteSettings> last = new AtomicReference<>(SiteSettings.initial(ZoneOffset.UTC));

    ReadDesk(CurrentSite site, Assets assets, FormTokens tokens) {
        this.site = site;
        this.assets = assets;
        this.tokens = tokens;
    }

    public Desk read(HttpRequest<?> request) {
        SiteSettings settings = site.settings();
        last.set(settings);
        return desk(request, settings);
    }

    /** With the settings as they were last read, without asking the database: for who is refused on an event loop. */
    public Desk lastKnown(HttpRequest<?> request) {
        return desk(request, last.get());
    }

    private Desk desk(HttpRequest<?> request, SiteSettings settings) {
        Messages messages = Messages.of("admin", settings.locale());
        return new Desk(
                settings,
                messages,
                assets.address(STYLE_SHEET),
                Visitor.of(request).map(SignedIn::account).orElse(null),
                navigation(request, messages),
                tokens.of(request));
    }

    private static List<NavigationItem> navigation(HttpRequest<?> request, Messages messages) {
        List<NavigationItem> items = new ArrayList<>();
        if (Visitor.may(request, Permission.SEE_OVERVIEW)) {
            items.add(item(request, messages.text("overview.title"), DeskAddress.OVERVIEW));
        }
        if (Visitor.may(request, Permission.SEE_IMPORTS)) {
            items.add(item(request, messages.text("imports.title"), DeskAddress.IMPORTS));
        }
        if (Visitor.may(request, Permission.CHANGE_SETTINGS)) {
            items.add(item(request, messages.text("settings.title"), DeskAddress.SETTINGS));
        }
        return items;
    }

    private static NavigationItem item(HttpRequest<?> request, String text, String address) {
        String path = request.getPath().endsWith("/") ? request.getPath() : request.getPath() + "/";
        boolean below = !address.equals(DeskAddress.OVERVIEW) && path.startsWith(address);
        return new NavigationItem(text, address, path.equals(address) ? "page" : below ? "true" : null);
    }
}
