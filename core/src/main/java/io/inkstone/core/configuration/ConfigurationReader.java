package io.inkstone.core.configuration;

import static io.inkstone.core.configuration.ConfigurationKey.*;

import io.inkstone.core.configuration.ConfigurationValues.Value;
import java.net.URI;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the texts into typed settings and refuses what does not fit together. */
final class ConfigurationReader {
    private final ConfigurationValues values;

    ConfigurationReader(ConfigurationValues values) {
        this.values = values;
    }

    Configuration read() {
        int port = parsed(PORT, Parse::port, 8080);
        ManagementAddress management =
                parsed(MANAGEMENT_PORT, Parse::management, new ManagementAddress(ManagementAddress.LOOPBACK, 8081));
        refuseOnePortForBoth(port, management);
        return new Configuration(
                port,
                parsed(SITE_URL, Parse::siteUrl, URI.create("http://localhost:" + port)),
                values.data(),
                database(),
                parsed(
                        STORAGE,
                        text -> Parse.storage(text, values.data()),
                        values.data().resolve("media")),
                management,
                parsedOrNull(SMTP_URL, Parse::smtpUrl),
                parsedOrNull(SECURITY_CONTACT, Parse::contact),
                parsed(TIME_ZONE, Parse::timeZone, ZoneId.systemDefault()),
                parsed(UPLOAD_LIMIT, Parse::size, Parse.size(UPLOAD_LIMIT.defaultValue())),
                parsed(STAGING, Parse::yesOrNo, false));
    }

    private void refuseOnePortForBoth(int port, ManagementAddress management) {
        if (port != 0 && port == management.port()) {
            Value named = values.get(MANAGEMENT_PORT);
            throw new ConfigurationException("%s and %s are both %d: give one of them another port."
                    .formatted(PORT.variable(), named == null ? MANAGEMENT_PORT.variable() : named.source(), port));
        }
    }

    private @Nullable DatabaseAddress database() {
        DatabaseAddress address = parsedOrNull(DATABASE_URL, Parse::database);
        Value user = values.get(DATABASE_USER);
        Value password = values.get(DATABASE_PASSWORD);
        if (address == null) {
            refuseWithoutUrl(user);
            refuseWithoutUrl(password);
            return null;
        }
        if (user != null) {
            refuseTwice(user, address.user());
            address = address.withUser(user.text());
        }
        if (password != null) {
            refuseTwice(password, address.password());
            address = address.withPassword(password.text());
        }
        return address;
    }

    private static void refuseWithoutUrl(@Nullable Value value) {
        if (value != null) {
            throw new ConfigurationException(
                    "%s is set without %s: set that too, or remove it to use the embedded PostgreSQL."
                            .formatted(value.source(), DATABASE_URL.variable()));
        }
    }

    private static void refuseTwice(Value value, @Nullable String inUrl) {
        if (inUrl != null && !inUrl.equals(value.text())) {
            throw new ConfigurationException("%s and %s say different things: keep one of them."
                    .formatted(value.source(), DATABASE_URL.variable()));
        }
    }

    private <T> T parsed(ConfigurationKey key, Function<String, T> parse, T otherwise) {
        T value = parsedOrNull(key, parse);
        return value == null ? otherwise : value;
    }

    /** The value itself stays out of the sentence where it may hold a password. */
    private <T> @Nullable T parsedOrNull(ConfigurationKey key, Function<String, T> parse) {
        Value value = values.get(key);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value.text());
        } catch (Parse.Refused e) {
            throw new ConfigurationException(value.source() + " " + e.getMessage());
        }
    }
}
