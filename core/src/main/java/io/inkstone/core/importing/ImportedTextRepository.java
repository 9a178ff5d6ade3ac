package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The SQL of imported texts that are still as they came in. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportedTextRepository extends GenericRepository<ImportedFile, UUID> {
    /** At most {@code limit} unedited texts of an archive behind this path, in the order of their paths. */
    @Query("""
        SELECT imported_file.path, revision.markdown, post.cover
          FROM imported_file
          JOIN post ON post.id = imported_file.post_id AND post.revision_id = imported_file.revision_id
          JOIN revision ON revision.id = post.revision_id
         WHERE imported_file.archive = :archive AND imported_file.path > :path
         ORDER BY imported_file.path
         LIMIT :limit
        """)
    List<ImportedText> unedited(String archive, String path, int limit);
}
