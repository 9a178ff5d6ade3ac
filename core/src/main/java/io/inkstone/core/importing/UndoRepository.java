package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The SQL of taking posts back that a run wrote. Lists of ids are joined by blanks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UndoRepository extends GenericRepository<ImportRun, UUID> {
    /** Posts that a run created or updated and that still stand as it left them; by id. */
    @Query("""
        SELECT import_item.post_id
          FROM import_item
          JOIN imported_file ON imported_file.post_id = import_item.post_id
                            AND imported_file.run_id = import_item.run_id
         WHERE import_item.run_id = :runId AND import_item.action = :action
           AND imported_file.state = post_state(import_item.post_id)
         ORDER BY import_item.post_id
         LIMIT 1000000
        """)
    List<UUID> untouched(UUID runId, ImportAction action);

    /** Those that do not, because somebody or a later import has changed them since; in the order of the plan. */
    @Query("""
        SELECT post.id AS post_id, post.title, import_item.path
          FROM import_item
          JOIN post ON post.id = import_item.post_id
         WHERE import_item.run_id = :runId AND import_item.action IN ('CREATE', 'UPDATE')
           AND NOT EXISTS (SELECT
                             FROM imported_file
                            WHERE imported_file.post_id = import_item.post_id
                              AND imported_file.run_id = import_item.run_id
                              AND imported_file.state = post_state(import_item.post_id))
         ORDER BY import_item.position
         LIMIT 1000000
        """)
    List<KeptPost> touched(UUID runId);

    /** First of all addresses, which would say that a post is gone, then files, then the posts with all that is theirs. */
    @Query("DELETE FROM redirect WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void deleteRedirects(String postIds);

    @Query("DELETE FROM imported_file WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void deleteFiles(String postIds);

    @Query("DELETE FROM post WHERE id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void deletePosts(String postIds);

    /** Posts as they were; the version grows, so that whoever has one open learns of it. */
    @Query("""
        UPDATE post
           SET kind = was.kind, slug = post.slug, title = was.title, status = was.status, unlisted = was.unlisted,
               published_at = was.published_at, updated_at = was.updated_at, language = was.language,
               summary = was.summary, cover = was.cover, translation_key = was.translation_key,
               revision_id = was.revision_id, version = post.version + 1
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS post), import_before.state -> 'post') AS was
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST' AND import_before.row_id = post.id
           AND post.id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restorePosts(UUID runId, String postIds);

    @Query("""
        UPDATE rendering
           SET revision_id = was.revision_id, renderer_version = was.renderer_version, html = was.html,
               contents = was.contents, excerpt = was.excerpt, han_count = was.han_count,
               latin_count = was.latin_count, image = was.image, links = was.links
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS rendering), import_before.state -> 'rendering') AS was
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST'
           AND import_before.row_id = rendering.post_id
           AND rendering.post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restoreRenderings(UUID runId, String postIds);

    /** Imported files as they were, except those of posts that are kept. */
    @Query("""
        UPDATE imported_file
           SET path = was.path, hash = was.hash, original = was.original, post_id = was.post_id,
               revision_id = was.revision_id, media_id = was.media_id, run_id = was.run_id,
               content_hash = was.content_hash, state = was.state, brought = was.brought,
               version = imported_file.version + 1
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS imported_file), import_before.state) AS was
         WHERE import_before.run_id = :runId AND import_before.kind = 'FILE'
           AND import_before.row_id = imported_file.id
           AND (imported_file.post_id IS NULL
                OR imported_file.post_id <> ALL (CAST(string_to_array(:keptIds, ' ') AS uuid[])))
        """)
    void restoreFiles(UUID runId, String keptIds);

    /** Revisions that the run made of posts and that nobody sees any more. */
    @Query("""
        DELETE FROM revision
         USING post, import_before
         WHERE revision.post_id = post.id AND revision.id <> post.revision_id AND revision.id > :runId
           AND import_before.run_id = :runId AND import_before.kind = 'POST' AND import_before.row_id = post.id
           AND revision.base_id = CAST(import_before.state -> 'post' ->> 'revision_id' AS uuid)
           AND post.id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void deleteRevisions(UUID runId, String postIds);

    /** Addresses that the run made lead to posts which it updated. */
    @Query("""
        DELETE FROM redirect
         WHERE run_id = :runId AND post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void deleteNewRedirects(UUID runId, String postIds);

    /** Addresses that the run made lead to lists, feeds and files. */
    @Query("""
        DELETE FROM redirect
         WHERE run_id = :runId AND target IS NOT NULL
        """)
    void deleteNewPaths(UUID runId);

    /**
     * Addresses that lead where they led, unless to a post that is gone, or a post that is kept has them now, or the run that
     * made them was undone meanwhile.
     */
    @Query("""
        INSERT INTO redirect (id, path_key, post_id, target, created_at, run_id)
        SELECT was.id, was.path_key, was.post_id, was.target, was.created_at, was.run_id
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS redirect), import_before.state) AS was
         WHERE import_before.run_id = :runId AND import_before.kind = 'REDIRECT'
           AND (was.post_id IS NULL OR EXISTS (SELECT FROM post WHERE post.id = was.post_id))
           AND NOT EXISTS (SELECT FROM import_run AS maker WHERE maker.id = was.run_id AND maker.status = 'UNDONE')
           AND NOT EXISTS (SELECT
                             FROM redirect AS now
                            WHERE now.path_key = was.path_key
                              AND now.post_id = ANY (CAST(string_to_array(:keptIds, ' ') AS uuid[])))
            ON CONFLICT ON CONSTRAINT redirect_path_key_unique
            DO UPDATE SET id = excluded.id, post_id = excluded.post_id, target = excluded.target,
                          created_at = excluded.created_at, run_id = excluded.run_id
        """)
    void restoreRedirects(UUID runId, String keptIds);

    @Query("DELETE FROM import_before WHERE run_id = :runId")
    void forgetBefore(UUID runId);
}
