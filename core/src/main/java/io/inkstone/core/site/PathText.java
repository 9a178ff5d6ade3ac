package io.inkstone.core.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of what stands between two slashes of a path (RFC 3986 §3.3), as UTF-8. */
public final class PathText {
    private PathText() {}

    public static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("*", "%2A");
    }

    /** What is not validly encoded stays as it is; a plus sign means itself. */
    public static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    /** A decoded path in which what would end it, the signs of a query and of a fragment, is encoded. */
    public static String closed(String path) {
        return path.replace("#", "%23").replace("?", "%3F");
    }
}
