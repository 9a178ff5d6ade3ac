package io.inkstone.web.layout;

import io.inkstone.core.language.Messages;
import io.inkstone.core.site.SiteSettings;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Pages to test templates with. */
public final class PageFixtures {
    /** Stands in every text; printed as it is, it would be an element of the page. */
    public static final String PROBE = "<script>probe()</script>\"'&";

    public static final Instant AT = Instant.parse("2024-05-01T16:30:00Z");

    private PageFixtures() {}

    /** A site that is empty but for its name. */
    public static SiteFrame emptySite() {
        return site("en", List.of());
    }

    /** A site in which every text holds {@link #PROBE}. */
    public static SiteFrame hostileSite() {
        return site("en", List.of(new Link(PROBE, "/" + PROBE + "/")));
    }

    public static SiteFrame site(String language, List<Link> links) {
        SiteSettings initial = SiteSettings.initial(ZoneId.of("Asia/Shanghai"));
        String title = links.isEmpty() ? initial.title() : PROBE;
        SiteSettings settings = new SiteSettings(
                true,
                title,
                links.isEmpty() ? "" : PROBE,
                language,
                initial.timeZone(),
                initial.permalink(),
                List.of(),
                20,
                initial.navigation(),
                null);
        Messages messages = Messages.of("site", settings.locale());
        return new SiteFrame(
                settings,
                messages,
                links,
                links,
                URI.create("https://example.org"),
                "/assets/0/css/site.css",
                "/assets/0/js/site.js");
    }

    public static Layout layout(SiteFrame site) {
        String text = site.settings().description();
        return site.with(PageHead.of("/here/", text.isEmpty() ? "Here" : text, text));
    }

    public static ShownTime time() {
        return new ShownTime(AT, ZoneId.of("Asia/Shanghai"), Locale.ENGLISH);
    }
}
