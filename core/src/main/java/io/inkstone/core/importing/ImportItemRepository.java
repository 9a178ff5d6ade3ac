package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The SQL of what runs did with single files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportItemRepository extends GenericRepository<ImportItem, UUID> {
    List<ImportItem> saveAll(Iterable<ImportItem> items);

    /** At most {@code limit} items of a run behind {@code position}, in the order of the plan; from -1 for the first. */
    @Query("""
        SELECT import_item.*
          FROM import_item
         WHERE run_id = :runId AND position > :position
         ORDER BY position
         LIMIT :limit
        """)
    List<ImportItem> ofRun(UUID runId, int position, int limit);

    /** The same, only those that failed, are in conflict or carry a notice. */
    @Query("""
        SELECT import_item.*
          FROM import_item
         WHERE run_id = :runId AND position > :position
           AND (action IN ('FAIL', 'CONFLICT') OR notices -> 'notices' <> '[]')
         ORDER BY position
         LIMIT :limit
        """)
    List<ImportItem> remarkable(UUID runId, int position, int limit);
}
