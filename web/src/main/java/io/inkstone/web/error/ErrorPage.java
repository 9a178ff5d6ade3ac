package io.inkstone.web.error;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.SitePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that something went wrong.
 *
 * @param requestId where it was our fault
 */
public record ErrorPage(
        Layout layout,
        int code,
        String title,
        String hint,
        @Nullable String requestId) implements SitePage {
    static ErrorPage of(SiteFrame site, int code, String requestId) {
        String words = "error." + described(code);
        String title = site.text(words + ".title");
        PageHead head = new PageHead("", title, "", List.of(), false, null);
        return new ErrorPage(site.with(head), code, title, site.text(words + ".hint"), code >= 500 ? requestId : null);
    }

    /** The code whose words fit this one. */
    private static int described(int code) {
        return switch (code) {
            case 404, 410, 503 -> code;
            default -> code >= 500 ? 500 : 400;
        };
    }
}
