package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of import runs. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportRunRepository extends GenericRepository<ImportRun, UUID> {
    ImportRun save(ImportRun run);

    ImportRun update(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    /** Runs whose id begins so, the newest first; at most 2, which is enough to see that it is not unique. */
    @Query("""
        SELECT import_run.*
          FROM import_run
         WHERE starts_with(CAST(id AS text), :prefix)
         ORDER BY started_at DESC, id DESC
         LIMIT 2
        """)
    List<ImportRun> beginningWith(String prefix);

    /** At most 100 runs that a process works on, or worked on when it was killed; oldest first. */
    @Query("""
        SELECT import_run.*
          FROM import_run
         WHERE status = 'RUNNING'
         ORDER BY started_at, id
         LIMIT 100
        """)
    List<ImportRun> unfinished();

    /** The newest run over {@code source} that is running or was broken off, so that it can be gone on with. */
    @Query("""
        SELECT import_run.*
          FROM import_run
         WHERE source = :source
         ORDER BY started_at DESC, id DESC
         LIMIT 1
        """)
    Optional<ImportRun> newestOf(String source);

    /** Whether an archive of this name was ever read from {@code source}. */
    boolean existsByArchiveAndSource(String archive, String source);

    /** Takes a plan away that was not applied, with its items; how many, which is 0 if it is no plan any more. */
    @Query("DELETE FROM import_run WHERE id = :id AND status = 'PLANNED'")
    long deletePlanned(UUID id);

    /** Asks whoever works on the run to stop after the batch at hand. */
    @Query("UPDATE import_run SET cancel_requested = true WHERE id = :id AND status = 'RUNNING'")
    void requestCancel(UUID id);

    @Query("UPDATE import_run SET cancel_requested = false WHERE id = :id")
    void forgetCancel(UUID id);

    @Query("SELECT cancel_requested FROM import_run WHERE id = :id")
    boolean isCancelRequested(UUID id);

    /**
     * Prepares the transaction at hand for a batch. It commits before its rows are on the disk: after a power cut the last
     * batches of an import may be missing, and the run that goes on brings them again; no batch is ever half there.
     */
    @Query("SELECT set_config('synchronous_commit', 'off', true)")
    String writeInBulk();

    /** The newest {@code limit} runs, newest first; ties by id. */
    @Query("""
        SELECT import_run.*
          FROM import_run
         ORDER BY started_at DESC, id DESC
         LIMIT :limit
        """)
    List<ImportRun> newest(int limit);

    /** At most {@code limit} runs that are older than the run {@code id}, in the same order; none if there is no such run. */
    @Query("""
        SELECT import_run.*
          FROM import_run
         WHERE (started_at, id) < (SELECT started_at, id FROM import_run WHERE id = :id)
         ORDER BY started_at DESC, id DESC
         LIMIT :limit
        """)
    List<ImportRun> olderThan(UUID id, int limit);
}
