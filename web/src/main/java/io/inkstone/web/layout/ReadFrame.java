package io.inkstone.web.layout;

import io.inkstone.core.asset.Assets;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.language.Messages;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.SiteSettings;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gathers what all pages have in common. */
@Singleton
public class ReadFrame {
    private static final String STYLE_SHEET = "css/site.css";
    private static final String SCRIPT = "js/site.js";

    private final CurrentSite site;
    private final ReadNavigation navigation;
    private final Assets assets;
    private final Configuration configuration;
    private final AtomicReference<@Nullable SiteFrame> last = new AtomicReference<>();

    ReadFrame(CurrentSite site, ReadNavigation navigation, Assets assets, Configuration configuration) {
        this.site = site;
        this.navigation = navigation;
        this.assets = assets;
        this.configuration = configuration;
    }

    public SiteFrame read() {
        SiteSettings settings = site.settings();
        Messages messages = messages(settings);
        SiteFrame frame = new SiteFrame(
                settings,
                messages,
                navigation.lists(settings, messages),
                navigation.pages(settings, messages),
                configuration.siteUrl(),
                assets.address(STYLE_SHEET),
                assets.address(SCRIPT));
        last.set(frame);
        return frame;
    }

    /** As it was when it was last read, without asking the database: for a page that says what is wrong. */
    public SiteFrame lastKnown() {
        SiteFrame known = last.get();
        return known == null ? withoutDatabase() : known;
    }

    private SiteFrame withoutDatabase() {
        SiteSettings settings = SiteSettings.initial(ZoneOffset.UTC);
        return new SiteFrame(
                settings,
                messages(settings),
                List.of(),
                List.of(),
                configuration.siteUrl(),
                assets.address(STYLE_SHEET),
                assets.address(SCRIPT));
    }

    private static Messages messages(SiteSettings settings) {
        return Messages.of("site", settings.locale());
    }
}
