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

    /** At most {@code limit} paths behind {@code path} that a run is done with, of pictures or of documents, by path. */
    @Query("""
        SELECT DISTINCT path
          FROM import_item
         WHERE run_id = :runId AND path > :path AND (kind = 'asset') = :asset
         ORDER BY path
         LIMIT :limit
        """)
    List<String> paths(UUID runId, boolean asset, String path, int limit);

    /** The place behind the last item of a run; 0 if it has none. */
    @Query("SELECT coalesce(max(position) + 1, 0) FROM import_item WHERE run_id = :runId")
    int nextPosition(UUID runId);

    /** Takes a plan's items away, before what the run truly does is written. */
    @Query("DELETE FROM import_item WHERE run_id = :runId")
    void deleteAll(UUID runId);

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
