package io.inkstone.core.upload;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of uploads. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface UploadRepository extends GenericRepository<Upload, UUID> {
    Upload save(Upload upload);

    Optional<Upload> findById(UUID id);

    Optional<Upload> findByRunId(UUID runId);

    boolean existsById(UUID id);

    /** Whether a file of this name was ever planned as the archive. */
    @Query("""
        SELECT EXISTS (SELECT
                         FROM import_upload
                         JOIN import_run ON import_run.id = import_upload.run_id
                        WHERE import_upload.name = :name AND import_run.archive = :archive)
        """)
    boolean existsByNameAndArchive(String name, String archive);

    /** A plan was made of it. */
    @Query("UPDATE import_upload SET run_id = :runId WHERE id = :id")
    void planned(UUID id, UUID runId);

    /** There will be no plan of it. */
    @Query("UPDATE import_upload SET fault = :fault WHERE id = :id")
    void refused(UUID id, String fault);

    /** At most 100 of which a plan is still to be made, oldest first. */
    @Query("""
        SELECT import_upload.*
          FROM import_upload
         WHERE kept AND run_id IS NULL AND fault IS NULL
         ORDER BY uploaded_at, id
         LIMIT 100
        """)
    List<Upload> unplanned();

    /** At most 100 whose bytes nobody needs: of no plan, applied or taken back, or older than {@code before}; oldest first. */
    @Query("""
        SELECT import_upload.*
          FROM import_upload
          LEFT JOIN import_run ON import_run.id = import_upload.run_id
         WHERE import_upload.kept
           AND (import_upload.fault IS NOT NULL
                OR import_run.status IN ('DONE', 'UNDONE')
                OR (import_upload.uploaded_at < :before AND import_run.status IS DISTINCT FROM 'RUNNING'))
         ORDER BY import_upload.uploaded_at, import_upload.id
         LIMIT 100
        """)
    List<Upload> unneeded(Instant before);

    /** Its bytes are gone. */
    @Query("UPDATE import_upload SET kept = false WHERE id = :id")
    void letGo(UUID id);

    /** Forgets those whose bytes are gone and of which no plan was made. */
    @Query("DELETE FROM import_upload WHERE NOT kept AND run_id IS NULL AND uploaded_at < :before")
    void forget(Instant before);
}
