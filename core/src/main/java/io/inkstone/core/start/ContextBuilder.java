package io.inkstone.core.start;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/** Translates the configuration into the framework's properties; nothing else reaches it from the environment. */
final class ContextBuilder {
    /** The object identifier of a type that the driver does not send in binary by itself. */
    private static final String TSVECTOR = "3614";

    private static final String DATA_SOURCE = "datasources.default.";
    private static final int LARGEST_POOL = 20;
    private static final int SMALLEST_POOL = 2;

    private ContextBuilder() {}

    static ApplicationContext build(
            Configuration configuration, DatabaseAddress database, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(dataSource(database));
        all.putAll(properties);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .singletons(configuration)
                .properties(all)
                .start();
    }

    private static Map<String, Object> dataSource(DatabaseAddress address) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(DATA_SOURCE + "url", address.url());
        if (address.user() != null) {
            properties.put(DATA_SOURCE + "username", address.user());
        }
        if (address.password() != null) {
            properties.put(DATA_SOURCE + "password", address.password());
        }
        properties.put(DATA_SOURCE + "driver-class-name", "org.postgresql.Driver");
        properties.put(DATA_SOURCE + "dialect", "POSTGRES");
        properties.put(DATA_SOURCE + "maximum-pool-size", LARGEST_POOL);
        properties.put(DATA_SOURCE + "minimum-idle", SMALLEST_POOL);
        properties.put(DATA_SOURCE + "connection-timeout", 10_000);
        // As text: whatever else is passed over in silence.
        properties.put(DATA_SOURCE + "data-source-properties.reWriteBatchedInserts", "true");
        properties.put(DATA_SOURCE + "data-source-properties.binaryTransferEnable", TSVECTOR);
        properties.put(DATA_SOURCE + "data-source-properties.ApplicationName", "inkstone");
        properties.put(DATA_SOURCE + "data-source-properties.tcpKeepAlive", "true");
        properties.put("flyway.enabled", true);
        properties.put("flyway.datasources.default.enabled", true);
        return properties;
    }
}
