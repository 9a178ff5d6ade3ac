package io.inkstone.web.http;

import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.site.PathText;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one right spelling of a path on the public site: lower case, NFC, percent-encoded as {@link PathText} does it, with a
 * slash at the end unless it names a file.
 */
final class CanonicalPath {
    /** Below these, addresses are not the public site's pages: spelling matters there, or is somebody else's. */
    private static final Pattern FOREIGN =
            Pattern.compile("/(?:admin|api|assets|media|oembed|social|\\.well-known)(?:/.*)?");

    private static final Pattern FILE = Pattern.compile(".*\\.(?:ico|json|svg|txt|webmanifest|xml)");

    private CanonicalPath() {}

    static boolean isForeign(String path) {
        return FOREIGN.matcher(path).matches();
    }

    static String of(String path) {
        String bare = PathKey.of(PathText.closed(path)).value();
        if (bare.equals("/")) {
            return bare;
        }
        String encoded = Arrays.stream(bare.substring(1).split("/"))
                .map(PathText::encode)
                .collect(Collectors.joining("/", "/", ""));
        return FILE.matcher(bare).matches() ? encoded : encoded + "/";
    }

    /** Whether two paths differ at most in the slash at the end, which routes do not tell apart. */
    static boolean sameButSlash(String path, String other) {
        return withoutSlash(path).equals(withoutSlash(other));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
