package io.inkstone.core.start;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.database.Database;
import io.inkstone.core.database.DatabaseException;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A started service: its database is migrated and its parts are ready to be asked for. */
public final class Startup implements AutoCloseable {
    /**
     * What a command sets that serves no readers: nothing works in the background, and a server that it may start to ask
     * the site for something listens to this machine alone, on whatever port is free. Its answers come from threads of the
     * operating system: once a virtual one has waited for the database, Java takes 0.3 s longer to end.
     */
    private static final Map<String, Object> COMMAND = Map.of(
            "inkstone.command",
            true,
            "micronaut.server.host",
            "127.0.0.1",
            "micronaut.server.port",
            -1,
            "micronaut.executors.blocking.type",
            "cached");

    private final Database database;
    private final ApplicationContext context;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = Thread.ofPlatform().name("shutdown").unstarted(this::closeOnce);

    private Startup(Database database, ApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts for a command that serves no readers. */
    public static Startup start(Configuration configuration) {
        return start(configuration, COMMAND);
    }

    /**
     * Opens the database, migrates it and builds the context; the configuration is a bean in it. A signal that ends the
     * process closes both in order.
     *
     * @param properties what the caller sets beyond the configuration, such as the server's ports
     * @throws DatabaseException if the database cannot be used or migrated
     */
    public static Startup start(Configuration configuration, Map<String, Object> properties) {
        Database database = Database.open(configuration);
        try {
            ApplicationContext context = ContextBuilder.build(configuration, database.address(), properties);
            Startup startup = new Startup(database, context);
            Runtime.getRuntime().addShutdownHook(startup.hook);
            return startup;
        } catch (RuntimeException e) {
            database.close();
            throw MigrationFailure.explain(e);
        }
    }

    public ApplicationContext context() {
        return context;
    }

    public Database database() {
        return database;
    }

    /** Stops the parts, then the embedded database if this process owns it. */
    @Override
    public void close() {
        if (closed.get()) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending, so the hook does it
        }
        closeOnce();
    }

    private void closeOnce() {
        if (closed.compareAndSet(false, true)) {
            try (database) {
                context.close();
            }
        }
    }
}
