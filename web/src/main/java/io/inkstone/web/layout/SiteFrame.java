package io.inkstone.web.layout;

import io.inkstone.core.language.Messages;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.SiteSettings;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What all pages of the site have in common.
 *
 * @param navigation the lists that exist, then the links that editors chose
 * @param pages the pages that stand by themselves ("About")
 * @param siteUrl scheme, host and port, without a slash at the end
 * @param styleSheet the address of the style sheet
 * @param script the address of what scripts add
 */
public record SiteFrame(
        SiteSettings settings,
        Messages messages,
        List<Link> navigation,
        List<Link> pages,
        URI siteUrl,
        String styleSheet,
        String script) {

    public Layout with(PageHead head) {
        return new Layout(this, head);
    }

    public String title() {
        return settings.title();
    }

    public Permalinks permalinks() {
        return Permalinks.of(settings);
    }

    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    public ShownTime time(Instant at) {
        return new ShownTime(at, settings.zone(), settings.locale());
    }

    /** The title of a post, or a word for it where its author gave none. */
    public String titleOf(String title) {
        return title.isBlank() ? text("post.untitled") : title;
    }

    /** The absolute form of {@code address}: a path from the site's root, or an address that is absolute already. */
    public String absolute(String address) {
        return address.startsWith("/") && !address.startsWith("//") ? siteUrl + address : address;
    }

    /** The language as OpenGraph writes it, for example zh_CN. */
    public String openGraphLocale() {
        return settings.language().equals("en") ? "en_US" : settings.language().replace('-', '_');
    }
}
