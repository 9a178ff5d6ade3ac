package io.inkstone.core.configuration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url begins with {@code jdbc:postgresql:}
 * @param user null if the URL's parameters or the server's defaults say it
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final String JDBC = "jdbc:postgresql:";
    private static final Pattern LIBPQ = Pattern.compile(
            "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<host>[^@/?#]+)/(?<rest>[^/?#]+(?:\\?[^#]*)?)");
    private static final Pattern PASSWORD_PARAMETER = Pattern.compile("(?i)((?:ssl)?password=)[^&]*");

    /**
     * Takes {@code jdbc:postgresql://host/database} and {@code postgresql://user:password@host/database}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static DatabaseAddress of(String text) {
        if (text.startsWith(JDBC)) {
            return new DatabaseAddress(text, null, null);
        }
        Matcher matcher = LIBPQ.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no PostgreSQL address");
        }
        String url = JDBC + "//" + matcher.group("host") + "/" + matcher.group("rest");
        return new DatabaseAddress(url, decoded(matcher.group("user")), decoded(matcher.group("password")));
    }

    DatabaseAddress withUser(String newUser) {
        return new DatabaseAddress(url, newUser, password);
    }

    DatabaseAddress withPassword(String newPassword) {
        return new DatabaseAddress(url, user, newPassword);
    }

    private static @Nullable String decoded(@Nullable String part) {
        return part == null ? null : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address for people: no password in it. */
    @Override
    public String toString() {
        return PASSWORD_PARAMETER.matcher(url).replaceAll("$1…");
    }
}
