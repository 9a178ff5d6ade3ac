package io.inkstone.core.sync;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of files that are about to be pushed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SyncPushRepository extends GenericRepository<SyncPush, UUID> {
    List<SyncPush> saveAll(Iterable<SyncPush> files);

    /** The commit that was about to be pushed; all files of a source belong to one. */
    @Query("""
        SELECT commit_name
          FROM sync_push
         WHERE source_id = :sourceId
         ORDER BY path
         LIMIT 1
        """)
    Optional<String> commitOf(UUID sourceId);

    /** The files of a source without their bytes, by path; at most 100,000. */
    @Query("""
        SELECT path, post_id, media_id
          FROM sync_push
         WHERE source_id = :sourceId
         ORDER BY path
         LIMIT 100000
        """)
    List<PushedFile> files(UUID sourceId);

    /** Forgets where files lay that have moved with the push. */
    @Query("""
        DELETE FROM imported_file
         USING sync_push
         WHERE sync_push.source_id = :sourceId
           AND imported_file.archive = sync_push.archive AND imported_file.path = sync_push.previous_path
        """)
    void deletePrevious(UUID sourceId);

    /** From now on an import compares with these files. */
    @Query("""
        INSERT INTO imported_file (id, archive, path, hash, original, post_id, revision_id, media_id, run_id, content_hash,
                                   state)
        SELECT id, archive, path, hash, original, post_id, revision_id, media_id, :runId, content_hash, state
          FROM sync_push
         WHERE source_id = :sourceId
            ON CONFLICT ON CONSTRAINT imported_file_path_unique
            DO UPDATE SET hash = excluded.hash,
                          original = excluded.original,
                          post_id = excluded.post_id,
                          revision_id = excluded.revision_id,
                          media_id = excluded.media_id,
                          run_id = excluded.run_id,
                          content_hash = excluded.content_hash,
                          state = excluded.state,
                          version = imported_file.version + 1
        """)
    void takeOver(UUID sourceId, UUID runId);

    @Query("DELETE FROM sync_push WHERE source_id = :sourceId")
    void forget(UUID sourceId);
}
