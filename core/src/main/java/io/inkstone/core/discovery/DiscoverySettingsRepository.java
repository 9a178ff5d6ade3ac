package io.inkstone.core.discovery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The SQL of what machines may do: one row, or none as long as nobody has set anything. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DiscoverySettingsRepository extends GenericRepository<DiscoverySettings, Boolean> {
    DiscoverySettings save(DiscoverySettings settings);

    /** Fails with an optimistic lock exception if somebody else changed the row since it was read. */
    DiscoverySettings update(DiscoverySettings settings);

    @Query("SELECT * FROM discovery_settings")
    Optional<DiscoverySettings> find();
}
