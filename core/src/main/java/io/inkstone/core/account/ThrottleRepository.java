package io.inkstone.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The SQL of attempts to sign in. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ThrottleRepository extends GenericRepository<Throttle, String> {
    /** Counts one more attempt, in a new window up to {@code endsAt} where none is open; exact however many come at once. */
    @Query("""
        WITH counted AS (
            INSERT INTO log_in_throttle AS known (key_hash, attempt_count, ends_at)
            VALUES (:keyHash, 1, :endsAt)
                ON CONFLICT ON CONSTRAINT log_in_throttle_pk
                DO UPDATE SET attempt_count = CASE WHEN known.ends_at > :now THEN known.attempt_count + 1 ELSE 1 END,
                              ends_at = CASE WHEN known.ends_at > :now THEN known.ends_at ELSE excluded.ends_at END
            RETURNING *
        )
        SELECT counted.*
          FROM counted
        """)
    Throttle count(String keyHash, Instant now, Instant endsAt);

    @Query("UPDATE log_in_throttle SET attempt_count = attempt_count - 1 WHERE key_hash = :keyHash")
    void discount(String keyHash);

    /** Sweeps out windows that are closed; rows that another sweeps at this moment are left to it. */
    @Query("""
        DELETE FROM log_in_throttle
         WHERE key_hash IN (SELECT key_hash
                              FROM log_in_throttle
                             WHERE ends_at <= :now
                             ORDER BY ends_at, key_hash
                             LIMIT 1000
                               FOR UPDATE SKIP LOCKED)
        """)
    void deleteOver(Instant now);
}
