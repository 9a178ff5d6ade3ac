package io.inkstone.core.sync;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The SQL of what was written here and not yet in a repository. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EditedTextRepository extends GenericRepository<Post, UUID> {
    /** At most {@code limit} posts that came as files of their own with this archive and were changed here since; by path. */
    @Query("""
        SELECT post.id AS post_id, post.revision_id, post_state(post.id) AS state,
               imported_file.id AS file_id, imported_file.path, imported_file.hash
          FROM imported_file
          JOIN post ON post.id = imported_file.post_id
         WHERE imported_file.archive = :archive
           AND imported_file.path > :path
           AND imported_file.original IS NOT NULL
           AND CASE WHEN imported_file.state IS NULL
                    THEN imported_file.revision_id IS DISTINCT FROM post.revision_id
                    ELSE imported_file.state <> post_state(post.id)
               END
         ORDER BY imported_file.path
         LIMIT :limit
        """)
    List<EditedText> edited(String archive, String path, int limit);

    /** At most {@code limit} texts behind this id that came from no archive and that everybody can find now; oldest first. */
    @Query("""
        SELECT post.id AS post_id, post.revision_id, post_state(post.id) AS state,
               CAST(NULL AS uuid) AS file_id, CAST(NULL AS text) AS path, CAST(NULL AS text) AS hash
          FROM post
         WHERE post.id > :id
           AND post.status = 'PUBLISHED' AND post.published_at <= :now AND NOT post.unlisted
           AND NOT EXISTS (SELECT FROM imported_file WHERE imported_file.post_id = post.id)
         ORDER BY post.id
         LIMIT :limit
        """)
    List<EditedText> written(UUID id, Instant now, int limit);
}
