package io.inkstone.core.discovery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of how far telling has come. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PushProgressRepository extends GenericRepository<PushProgress, PushTarget> {
    Optional<PushProgress> findByTarget(PushTarget target);

    /** Notes that everything up to then has been told; never goes back, whichever node comes last. */
    @Query("""
        INSERT INTO push_progress (target, pushed_until)
        VALUES (:target, :until)
            ON CONFLICT (target)
            DO UPDATE SET pushed_until = greatest(push_progress.pushed_until, excluded.pushed_until)
        """)
    void put(PushTarget target, Instant until);
}
