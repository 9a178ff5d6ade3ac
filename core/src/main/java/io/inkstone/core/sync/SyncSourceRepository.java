package io.inkstone.core.sync;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of followed repositories. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SyncSourceRepository extends GenericRepository<SyncSource, UUID> {
    SyncSource save(SyncSource source);

    Optional<SyncSource> findByName(String name);

    Optional<SyncSource> findByTokenHash(String tokenHash);

    void deleteById(UUID id);

    /** At most {@code limit}, by name. */
    @Query("""
        SELECT sync_source.*
          FROM sync_source
         ORDER BY name
         LIMIT :limit
        """)
    List<SyncSource> all(int limit);

    /** It is to be synced from {@code now} on, if it is not anyway. */
    @Query("UPDATE sync_source SET due_at = least(due_at, :now) WHERE id = :id")
    void makeDue(UUID id, Instant now);

    /** Claims the one that has been due longest and that nobody else works on; null if there is none. */
    @Query("""
        WITH claimed AS (
            UPDATE sync_source
               SET claimed_until = :until,
                   due_at = CAST(:now AS timestamptz) + every_seconds * interval '1 second'
             WHERE id = (SELECT id
                           FROM sync_source
                          WHERE due_at <= :now AND (claimed_until IS NULL OR claimed_until <= :now)
                          ORDER BY due_at, id
                          LIMIT 1
                            FOR UPDATE SKIP LOCKED)
            RETURNING *
        )
        SELECT claimed.*
          FROM claimed
        """)
    @Nullable
    SyncSource claim(Instant now, Instant until);

    /** Gives a claimed one back, with what came of it; what became due meanwhile stays so. */
    @Query("""
        UPDATE sync_source
           SET claimed_until = NULL,
               head = :head,
               failure = :failure,
               synced_at = :now
         WHERE id = :id
        """)
    void release(UUID id, @Nullable String head, @Nullable String failure, Instant now);

    /** From now on what is written here is committed back, or not. */
    @Query("UPDATE sync_source SET push = :push, push_new = :pushNew, unpushed = NULL, push_mark = NULL WHERE id = :id")
    void setPush(UUID id, boolean push, boolean pushNew);

    /** What could not be committed, and the mark of it. */
    @Query("UPDATE sync_source SET unpushed = :unpushed, push_mark = :pushMark WHERE id = :id")
    void setUnpushed(UUID id, @Nullable String unpushed, @Nullable String pushMark);
}
