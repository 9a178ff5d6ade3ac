package io.inkstone.core.configuration;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading rule for each kind of setting; a refusal completes the sentence that begins with the key. */
final class Parse {
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern MANAGEMENT =
            Pattern.compile("(?:(?<host>[^\\s:]+|\\[[0-9a-fA-F:.]+]):)?(?<port>\\d+)");

    private static final Pattern SIZE = Pattern.compile("(?i)(?<amount>[1-9]\\d{0,5})\\s*(?<unit>[kMG]B)");

    private Parse() {}

    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new Refused("must be a port from 0 to 65535, such as 8080.");
    }

    /** In steps of 1,000, as disks are sold. */
    static long size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            throw new Refused("must be a size, such as 512MB or 2GB.");
        }
        long factor = switch (matcher.group("unit").toUpperCase(Locale.ROOT)) {
            case "KB" -> 1_000;
            case "MB" -> 1_000_000;
            default -> 1_000_000_000;
        };
        return Long.parseLong(matcher.group("amount")) * factor;
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("must be true or false.");
        };
    }

    static ManagementAddress management(String text) {
        Matcher matcher = MANAGEMENT.matcher(text);
        if (!matcher.matches()) {
            throw new Refused("must be a port or host:port, such as 8081 or 0.0.0.0:8081.");
        }
        String host = matcher.group("host");
        return new ManagementAddress(host == null ? ManagementAddress.LOOPBACK : host, port(matcher.group("port")));
    }

    static URI siteUrl(String text) {
        URI uri = uri(text, List.of("http", "https"), "must be the site's address, such as https://blog.example.org.");
        boolean hasMore = uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null;
        if (hasMore || !List.of("", "/").contains(uri.getRawPath())) {
            throw new Refused(
                    "must end after host and port: a site under a path, with a query or a user is not possible.");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return URI.create(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
    }

    static URI smtpUrl(String text) {
        return uri(
                text,
                List.of("smtp", "smtps"),
                "must be a mail server, such as smtps://user:password@mail.example.org:465.");
    }

    /** As RFC 9116 §2.5.3 has it. */
    static URI contact(String text) {
        if (text.matches("(?:mailto:[^@\\s]+@|https://|tel:\\+)[A-Za-z0-9._~/?=&-]+")) {
            return URI.create(text);
        }
        throw new Refused("must be an address for people, such as mailto:security@example.org.");
    }

    static DatabaseAddress database(String text) {
        try {
            return DatabaseAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("must be a PostgreSQL address, such as postgresql://user:password@host:5432/database.");
        }
    }

    static Path storage(String text, Path data) {
        if (text.startsWith("s3:")) {
            throw new Refused("names S3 storage, which this version cannot use: set file:PATH instead.");
        }
        if (!text.startsWith("file:") || text.equals("file:")) {
            throw new Refused("must be file:PATH, such as file:/var/lib/inkstone/media.");
        }
        try {
            return data.resolve(text.substring("file:".length()).replaceFirst("^/{2,}", "/"))
                    .normalize();
        } catch (InvalidPathException e) {
            throw new Refused("must name a directory after file:.");
        }
    }

    static ZoneId timeZone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Refused("must be a time zone, such as Asia/Shanghai or UTC.");
        }
    }

    private static URI uri(String text, List<String> schemes, String otherwise) {
        try {
            URI uri = URI.create(text);
            if (uri.getScheme() != null
                    && uri.getHost() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(otherwise);
        }
        throw new Refused(otherwise);
    }
}
