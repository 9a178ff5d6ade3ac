package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The SQL of the locks of runs; each is of the connection that took it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunLockRepository extends GenericRepository<ImportRun, UUID> {
    /** False if another connection has it. */
    @Query("SELECT pg_try_advisory_lock(hashtextextended(CAST(:runId AS text), 20))")
    boolean tryLock(UUID runId);

    @Query("SELECT pg_advisory_unlock(hashtextextended(CAST(:runId AS text), 20))")
    boolean unlock(UUID runId);
}
