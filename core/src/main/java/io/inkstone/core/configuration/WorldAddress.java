package io.inkstone.core.configuration;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the addresses that all the world can reach from those that mean something on one machine or in one house only. */
final class WorldAddress {
    /** RFC 6761 and RFC 9476, and what home routers hand out. */
    private static final Pattern LOCAL_NAME =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|test|invalid|internal|intranet|home|lan|alt|home\\.arpa)");

    /** RFC 1122, RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598. */
    private static final Pattern LOCAL_NUMBER =
            Pattern.compile("(?:0|10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])"
                    + "|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\\..*|\\[(?:::|::1|f[cd].*|fe[89ab].*)]");

    private WorldAddress() {}

    static boolean is(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean named = host.contains(".") || host.startsWith("[");
        return named
                && !LOCAL_NAME.matcher(host).matches()
                && !LOCAL_NUMBER.matcher(host).matches();
    }
}
