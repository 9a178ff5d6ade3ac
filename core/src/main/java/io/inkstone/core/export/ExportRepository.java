package io.inkstone.core.export;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.post.Post;
import io.inkstone.core.redirect.Redirect;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of taking everything out. Every list is read page by page, behind the last row of the page before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ExportRepository extends GenericRepository<Post, UUID> {
    /** A post with everything that is known of it; of several files that it came in with, the one that it stands as. */
    String POST = """
        SELECT post.id, post.kind, post.slug, post.title, revision.markdown, revision.front_matter, post.status, post.unlisted,
               post.published_at, post.updated_at, post.language, post.summary, post.cover, post.feed_id AS former_feed_id,
               post_state(post.id) AS state,
               ARRAY(SELECT author.name
                       FROM author
                       JOIN post_author ON post_author.author_id = author.id
                      WHERE post_author.post_id = post.id
                      ORDER BY post_author.position, author.slug) AS authors,
               ARRAY(SELECT CAST(post_category.category_id AS text)
                       FROM post_category
                      WHERE post_category.post_id = post.id
                      ORDER BY post_category.position, post_category.category_id) AS category_ids,
               ARRAY(SELECT tag.name
                       FROM tag
                       JOIN post_tag ON post_tag.tag_id = tag.id
                      WHERE post_tag.post_id = post.id
                      ORDER BY post_tag.position, tag.slug) AS tags,
               series.name AS series, post_series.position AS series_position,
               ARRAY(SELECT redirect.path_key
                       FROM redirect
                      WHERE redirect.post_id = post.id
                      ORDER BY redirect.path_key) AS redirects,
               file.id AS file_id, file.archive, file.path, file.dialect
          FROM post
          JOIN revision ON revision.id = post.revision_id
          LEFT JOIN post_series ON post_series.post_id = post.id
          LEFT JOIN series ON series.id = post_series.series_id
          LEFT JOIN LATERAL (
               SELECT imported_file.id, imported_file.archive, imported_file.path, import_run.dialect,
                      import_run.dialect = :dialect AND imported_file.original IS NOT NULL
                      AND imported_file.revision_id = post.revision_id
                      AND coalesce(imported_file.state, post_state(post.id)) = post_state(post.id) AS unedited
                 FROM imported_file
                 LEFT JOIN import_run ON import_run.id = imported_file.run_id
                WHERE imported_file.post_id = post.id
                ORDER BY unedited DESC NULLS LAST, imported_file.archive, imported_file.path
                LIMIT 1) AS file ON true
        """;

    /**
     * At most {@code limit} posts behind this id, oldest first: those that stand exactly as a file of {@code dialect} brought
     * them in, or, if not {@code unedited}, all the others.
     */
    @Query(POST + """
         WHERE post.id > :id
           AND coalesce(file.unedited, false) = :unedited
         ORDER BY post.id
         LIMIT :limit
        """)
    List<ExportedPost> posts(UUID id, String dialect, boolean unedited, int limit);

    @Query(POST + """
         WHERE post.id = :id
        """)
    Optional<ExportedPost> post(UUID id, String dialect);

    /** At most {@code limit} pictures and other media files of archives of {@code dialect}, by archive and path. */
    @Query("""
        SELECT imported_file.id, imported_file.archive, imported_file.path, imported_file.hash, imported_file.post_id,
               imported_file.revision_id, imported_file.media_id, imported_file.run_id, imported_file.content_hash,
               imported_file.state, imported_file.version
          FROM imported_file
          JOIN import_run ON import_run.id = imported_file.run_id
         WHERE (imported_file.archive, imported_file.path) > (:archive, :path)
           AND imported_file.media_id IS NOT NULL
           AND import_run.dialect = :dialect
         ORDER BY imported_file.archive, imported_file.path
         LIMIT :limit
        """)
    List<ImportedFile> media(String archive, String path, String dialect, int limit);

    /** At most {@code limit} files of the library behind this id that no archive of {@code dialect} brought in. */
    @Query("""
        SELECT media_asset.*
          FROM media_asset
         WHERE media_asset.id > :id
           AND NOT EXISTS (SELECT
                             FROM imported_file
                             JOIN import_run ON import_run.id = imported_file.run_id
                            WHERE imported_file.media_id = media_asset.id
                              AND import_run.dialect = :dialect)
         ORDER BY media_asset.id
         LIMIT :limit
        """)
    List<MediaAsset> otherMedia(UUID id, String dialect, int limit);

    /** At most {@code limit} addresses behind this key that lead to no post: elsewhere, or nowhere any more. */
    @Query("""
        SELECT redirect.*
          FROM redirect
         WHERE post_id IS NULL
           AND path_key > :pathKey
         ORDER BY path_key
         LIMIT :limit
        """)
    List<Redirect> redirects(String pathKey, int limit);
}
