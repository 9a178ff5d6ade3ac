package io.inkstone.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The SQL of sessions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SessionRepository extends GenericRepository<Session, UUID> {
    Session save(Session session);

    Optional<Session> findByTokenHash(String tokenHash);

    @Query("UPDATE session SET seen_at = :now WHERE id = :id")
    void see(UUID id, Instant now);

    @Query("DELETE FROM session WHERE token_hash = :tokenHash")
    void end(String tokenHash);

    /** Signs an account out everywhere. */
    @Query("DELETE FROM session WHERE account_id = :accountId")
    void endAll(UUID accountId);

    /** Sweeps out those whose time is up; rows that another node sweeps at this moment are left to it. */
    @Query("""
        DELETE FROM session
         WHERE id IN (SELECT id
                        FROM session
                       WHERE expires_at <= :now
                       ORDER BY expires_at, id
                       LIMIT 1000
                         FOR UPDATE SKIP LOCKED)
        """)
    void deleteOver(Instant now);
}
