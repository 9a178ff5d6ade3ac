package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.UUID;

/** The SQL of how things were before a run changed them. What is kept already stays: it is the older one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportBeforeRepository extends GenericRepository<ImportRun, UUID> {
    /** Posts, ids joined by blanks, with what readers see of them and where they are filed. */
    @Query("""
        INSERT INTO import_before (run_id, kind, row_id, state)
        SELECT :runId, 'POST', post.id,
               jsonb_build_object(
                   'post', to_jsonb(post),
                   'rendering', (SELECT to_jsonb(rendering) FROM rendering WHERE rendering.post_id = post.id),
                   'authors', (SELECT jsonb_agg(to_jsonb(post_author))
                                 FROM post_author WHERE post_author.post_id = post.id),
                   'categories', (SELECT jsonb_agg(to_jsonb(post_category))
                                    FROM post_category WHERE post_category.post_id = post.id),
                   'tags', (SELECT jsonb_agg(to_jsonb(post_tag))
                              FROM post_tag WHERE post_tag.post_id = post.id),
                   'series', (SELECT jsonb_agg(to_jsonb(post_series))
                                FROM post_series WHERE post_series.post_id = post.id))
          FROM post
         WHERE post.id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
            ON CONFLICT DO NOTHING
        """)
    void keepPosts(UUID runId, String postIds);

    /** Imported files, ids joined by blanks, with their bytes. */
    @Query("""
        INSERT INTO import_before (run_id, kind, row_id, state)
        SELECT :runId, 'FILE', id, to_jsonb(imported_file)
          FROM imported_file
         WHERE id = ANY (CAST(string_to_array(:fileIds, ' ') AS uuid[]))
            ON CONFLICT DO NOTHING
        """)
    void keepFiles(UUID runId, String fileIds);

    @Query("""
        INSERT INTO import_before (run_id, kind, row_id, state)
        SELECT :runId, 'REDIRECT', id, to_jsonb(redirect)
          FROM redirect
         WHERE path_key IN (:pathKeys)
            ON CONFLICT DO NOTHING
        """)
    void keepRedirects(UUID runId, Collection<String> pathKeys);
}
