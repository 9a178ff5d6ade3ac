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
