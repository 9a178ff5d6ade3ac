package io.inkstone.core.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as browsers read it: Han letters, blanks and back slashes are put right.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in small letters and ASCII, an IPv6 address between brackets
 * @param target path and query, percent-encoded, beginning with a slash
 */
public record WebUrl(String scheme, String host, int port, String target) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(https?):)?//([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}])(?::([0-9]{1,5}))?");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

    /**
     * Reads what somebody wrote; without a scheme it is https.
     *
     * @throws FetchException.Refused if it is no address of the web, or holds a password
     */
    public static WebUrl parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new FetchException.Refused("it is no address that begins with http or https");
        }
        String scheme = parts.group(1) == null ? "https" : parts.group(1).toLowerCase(Locale.ROOT);
        if (parts.group(2).indexOf('@') >= 0) {
            throw new FetchException.Refused("the address holds a user's name or password");
        }
        Matcher authority = AUTHORITY.matcher(ascii(parts.group(2)));
        if (!authority.matches()) {
            throw new FetchException.Refused("the address names no host");
        }
        int port = authority.group(2) != null ? Integer.parseInt(authority.group(2)) : scheme.equals("http") ? 80 : 443;
        String target = parts.group(3).replace('\\', '/');
        return new WebUrl(scheme, authority.group(1), port, encoded(target.startsWith("/") ? target : "/" + target));
    }

    /**
     * Where a redirect from here leads.
     *
     * @throws FetchException.Refused as {@link #parse}
     */
    WebUrl resolve(String location) {
        String there = location.strip();
        if (there.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
            return parse(there);
        }
        if (there.startsWith("//")) {
            return parse(scheme + ":" + there);
        }
        String path = target.replaceFirst("\\?.*", "");
        return parse(origin()
                + (there.startsWith("/")
                        ? there
                        : there.startsWith("?") ? path + there : path.substring(0, path.lastIndexOf('/') + 1) + there));
    }

    /** Scheme, host, and the port where it is not the scheme's own. */
    public String origin() {
        return scheme + "://" + host + (port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port);
    }

    public URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static String ascii(String authority) {
        try {
            return authority.startsWith("[")
                    ? authority.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchException.Refused("the address names no host");
        }
    }

    private static String encoded(String target) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
