package io.inkstone.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of set-up links. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SetUpLinkRepository extends GenericRepository<SetUpLink, String> {
    /** Stores the link in place of the one that its account, or the first owner to come, had before. */
    @Query("""
        INSERT INTO set_up_link (token_hash, account_id, expires_at)
        VALUES (:tokenHash, cast(:accountId AS uuid), :expiresAt)
            ON CONFLICT ON CONSTRAINT set_up_link_account_unique
            DO UPDATE SET token_hash = excluded.token_hash,
                          expires_at = excluded.expires_at
        """)
    void put(String tokenHash, @Nullable UUID accountId, Instant expiresAt);

    @Query("""
        SELECT set_up_link.*
          FROM set_up_link
         WHERE token_hash = :tokenHash AND expires_at > :now
        """)
    Optional<SetUpLink> findValid(String tokenHash, Instant now);

    /** The same, and whoever else wants the link waits until this transaction ends. */
    @Query("""
        SELECT set_up_link.*
          FROM set_up_link
         WHERE token_hash = :tokenHash AND expires_at > :now
           FOR UPDATE
        """)
    Optional<SetUpLink> lockValid(String tokenHash, Instant now);

    @Query("DELETE FROM set_up_link WHERE token_hash = :tokenHash")
    void delete(String tokenHash);

    @Query("DELETE FROM set_up_link WHERE account_id IS NULL")
    void deleteFirstOwners();
}
