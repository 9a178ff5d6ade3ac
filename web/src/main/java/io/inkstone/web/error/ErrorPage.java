package io.inkstone.web.error;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.SitePage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says that something went wrong.
 *
 * @param sought what the reader may have looked for, by the address; null where searching does not help
 * @param requestId where it was our fault
 */
public record ErrorPage(
        Layout layout,
        int code,
        String title,
        String hint,
        @Nullable String sought,
        @Nullable String requestId) implements SitePage {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_+./\\s]+");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$");

    /** @param path decoded, for which there is no page */
    static ErrorPage of(SiteFrame site, int code, String path, String requestId) {
        String words = "error." + described(code);
        String title = site.text(words + ".title");
        PageHead head = new PageHead("", title, "", List.of(), List.of(), false, null);
        return new ErrorPage(
                site.with(head),
                code,
                title,
                site.text(words + ".hint"),
                code == 404 || code == 410 ? sought(path) : null,
                code >= 500 ? requestId : null);
    }

    /** The words of the last part of the address. */
    private static String sought(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last =
                ENDING.matcher(whole.substring(whole.lastIndexOf('/') + 1)).replaceFirst("");
        return BETWEEN_WORDS.matcher(last).replaceAll(" ").strip();
    }

    /** The code whose words fit this one. */
    private static int described(int code) {
        return switch (code) {
            case 404, 410, 503 -> code;
            default -> code >= 500 ? 500 : 400;
        };
    }
}
