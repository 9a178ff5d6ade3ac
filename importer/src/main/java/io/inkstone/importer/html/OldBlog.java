package io.inkstone.importer.html;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a blog stood whose articles come as HTML.
 *
 * @param scheme as its address began
 * @param host in lower case; empty where the archive does not name it
 * @param base the path below which it stood, without slash at the end: empty for the top
 */
public record OldBlog(String scheme, String host, String base) {
    public static final OldBlog UNKNOWN = new OldBlog("https", "", "");

    public static OldBlog of(@Nullable String address) {
        try {
            URI uri = URI.create(address == null ? "" : address.strip().replace(" ", "%20"));
            if (uri.getHost() == null) {
                return UNKNOWN;
            }
            String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new OldBlog(
                    uri.getScheme() == null ? "https" : uri.getScheme(),
                    uri.getHost().toLowerCase(Locale.ROOT) + port,
                    path);
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
    }

    public boolean isOwnHost(String other) {
        return !host.isEmpty() && bare(host).equals(bare(other.toLowerCase(Locale.ROOT)));
    }

    private static String bare(String host) {
        return host.replaceFirst("^www\\.", "").replaceFirst(":(?:80|443)$", "");
    }

    /** The whole address of a path from the root of the host; null where the host is not known. */
    public @Nullable String absolute(String path) {
        return host.isEmpty() ? null : scheme + "://" + host + path;
    }

    /** The path, from the root of the host and with its query, of an address of this blog; null for any other address. */
    public @Nullable String path(String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return address;
        }
        String[] parts = address.split("//", 2);
        if (parts.length < 2 || !parts[0].matches("(?i)(?:https?:)?")) {
            return null;
        }
        String rest = parts[1];
        int end = rest.matches("[^/?#]*[/?#].*") ? rest.split("[/?#]", 2)[0].length() : rest.length();
        if (!isOwnHost(rest.substring(0, end))) {
            return null;
        }
        String path = rest.substring(end);
        return path.startsWith("/") ? path : "/" + path;
    }
}
