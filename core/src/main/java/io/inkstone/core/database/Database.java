package io.inkstone.core.database;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/** The database of one site, open for as long as the service runs. */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /**
     * Connects to the configured database; where none is configured, starts the embedded one or joins it.
     *
     * @throws DatabaseException if it cannot be reached, refuses the user, or is too old
     */
    public static Database open(Configuration configuration) {
        DatabaseAddress configured = configuration.database();
        if (configured != null) {
            CheckDatabase.check(configured);
            return new Database(configured, null);
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(configuration.data().resolve("postgres"));
        return new Database(postgres.address(), postgres);
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whether this is the PostgreSQL that Inkstone carries along, here or owned by another process. */
    public boolean isEmbedded() {
        return embedded != null;
    }

    /** Stops the embedded server if this process owns it. */
    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
