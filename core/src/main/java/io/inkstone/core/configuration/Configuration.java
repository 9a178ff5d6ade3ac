package io.inkstone.core.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one running service.
 *
 * @param port 0 lets the machine choose
 * @param siteUrl scheme, host and port, without a slash at the end
 * @param data absolute; it need not exist yet
 * @param database null for the embedded PostgreSQL
 * @param storage the absolute directory of media files
 * @param smtpUrl null where no mail can be sent
 * @param securityContact to whom a weakness may be told; null where the owner named nobody
 * @param uploadLimitBytes how large an archive may be that is sent with a form of the desk
 * @param staging whether this is a trial of the site, not the site itself
 */
public record Configuration(
        int port,
        URI siteUrl,
        Path data,
        @Nullable DatabaseAddress database,
        Path storage,
        ManagementAddress management,
        @Nullable URI smtpUrl,
        @Nullable URI securityContact,
        ZoneId timeZone,
        long uploadLimitBytes,
        boolean staging) {

    /**
     * Reads the environment and the file application.yml in the data directory; the environment wins.
     *
     * @param data the data directory that the command line names, before {@code INKSTONE_DATA}; null if it names none
     * @throws ConfigurationException if a name is unknown, or a value is wrong or contradicts another
     */
    public static Configuration read(Map<String, String> environment, @Nullable Path data) {
        return new ConfigurationReader(ConfigurationValues.collect(environment, data)).read();
    }

    /** Whether anybody but its makers is meant to find it: it is no trial, and its address is one of the world's. */
    public boolean isPublic() {
        return !staging && WorldAddress.is(siteUrl);
    }

    /** Leaves out the mail server's address, which may hold a password. */
    @Override
    public String toString() {
        return "Configuration[port=%d, siteUrl=%s, data=%s, database=%s, storage=%s, management=%s, timeZone=%s]"
                .formatted(port, siteUrl, data, database, storage, management, timeZone);
    }
}
