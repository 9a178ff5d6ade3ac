package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The SQL of imported files' own bytes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportedOriginalRepository extends GenericRepository<ImportedOriginal, UUID> {
    Optional<ImportedOriginal> findById(UUID id);

    /** Adds the file, or replaces what the archive had at this path; the id of the first time stays. */
    @Query("""
        INSERT INTO imported_file (id, archive, path, hash, original, post_id, revision_id, media_id, run_id, post_version)
        VALUES (:id, :archive, :path, :hash, :original, :postId, :revisionId, :mediaId, :runId,
                (SELECT post.version FROM post WHERE post.id = :postId))
            ON CONFLICT ON CONSTRAINT imported_file_path_unique
            DO UPDATE SET hash = excluded.hash,
                          original = excluded.original,
                          post_id = excluded.post_id,
                          revision_id = excluded.revision_id,
                          media_id = excluded.media_id,
                          run_id = excluded.run_id,
                          post_version = excluded.post_version,
                          version = imported_file.version + 1
        """)
    void put(ImportedOriginal file);
}
