package io.inkstone.core.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting that the start knows, with its default and its meaning; docs/configuration.md tells the rest. */
public enum ConfigurationKey {
    PORT("8080", "the port of the public site"),
    SITE_URL("http://localhost:{port}", "the address under which readers reach the site"),
    DATA("~/.inkstone", "the directory of everything that the service keeps in files"),
    DATABASE_URL("an embedded PostgreSQL in the data directory", "the PostgreSQL database, 15 or later"),
    DATABASE_USER("none", "the user who owns the database"),
    DATABASE_PASSWORD("none", "the password of that user"),
    STORAGE("file:media", "the place of uploaded and imported files"),
    MANAGEMENT_PORT("127.0.0.1:8081", "the port, or host and port, of health and metrics"),
    SMTP_URL("none", "the mail server for invitations and resets"),
    SECURITY_CONTACT("none", "whom to tell about a weakness, in /.well-known/security.txt"),
    TIME_ZONE("the machine's", "the time zone of dates that name none"),
    UPLOAD_LIMIT("512MB", "how large an archive may be that is uploaded at the desk"),
    STAGING("false", "whether this is a trial of the site, which robots are to leave alone");

    static final String PREFIX = "INKSTONE_";

    private final String defaultValue;
    private final String meaning;

    ConfigurationKey(String defaultValue, String meaning) {
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** The environment variable, such as {@code INKSTONE_SITE_URL}. */
    public String variable() {
        return PREFIX + name();
    }

    /** The name in the file, such as {@code site-url}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    static Optional<ConfigurationKey> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }

    static Optional<ConfigurationKey> ofProperty(String property) {
        return Arrays.stream(values())
                .filter(key -> key.property().equals(property))
                .findFirst();
    }
}
