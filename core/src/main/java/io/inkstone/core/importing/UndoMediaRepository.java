package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The SQL of taking media and terms back that only one run made. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UndoMediaRepository extends GenericRepository<ImportRun, UUID> {
    /** Assets that the run brought into the library; by id. */
    @Query("""
        SELECT media_id
          FROM imported_file
         WHERE run_id = :runId AND brought AND media_id IS NOT NULL
         ORDER BY media_id
         LIMIT 1000000
        """)
    List<UUID> brought(UUID runId);

    /** Forgets where in the archive assets lay that were not known there before. */
    @Query("""
        DELETE FROM imported_file
         WHERE run_id = :runId AND media_id IS NOT NULL AND post_id IS NULL
           AND NOT EXISTS (SELECT
                             FROM import_before
                            WHERE import_before.run_id = :runId AND import_before.kind = 'FILE'
                              AND import_before.row_id = imported_file.id)
        """)
    void forgetFiles(UUID runId);

    /** Those of these assets that nothing uses; by id. */
    @Query("""
        WITH used AS MATERIALIZED (
             SELECT DISTINCT address[1] AS hash
               FROM rendering
              CROSS JOIN LATERAL regexp_matches(html, '/media/([0-9a-f]{64})/', 'g') AS address
              UNION
             SELECT substring(cover FROM '/media/([0-9a-f]{64})/')
               FROM post
              WHERE cover IS NOT NULL)
        SELECT id
          FROM media_asset
         WHERE id = ANY (CAST(string_to_array(:assetIds, ' ') AS uuid[]))
           AND NOT EXISTS (SELECT FROM imported_file WHERE imported_file.media_id = media_asset.id)
           AND NOT EXISTS (SELECT FROM used WHERE used.hash = media_asset.hash)
         ORDER BY id
         LIMIT 1000000
        """)
    List<UUID> unused(String assetIds);

    /** The hashes of all files of these assets, whatever their width. */
    @Query("""
        SELECT hash
          FROM media_asset
         WHERE id = ANY (CAST(string_to_array(:assetIds, ' ') AS uuid[]))
         UNION
        SELECT hash
          FROM media_variant
         WHERE asset_id = ANY (CAST(string_to_array(:assetIds, ' ') AS uuid[]))
         ORDER BY hash
         LIMIT 1000000
        """)
    List<String> hashes(String assetIds);

    @Query("DELETE FROM media_asset WHERE id = ANY (CAST(string_to_array(:assetIds, ' ') AS uuid[]))")
    void deleteAssets(String assetIds);

    /** Deletes terms that were made between two ids and that no post is filed under. */
    @Query("""
        DELETE FROM author
         WHERE id > :from AND id < :until
           AND NOT EXISTS (SELECT FROM post_author WHERE post_author.author_id = author.id)
        """)
    void deleteAuthors(UUID from, UUID until);

    @Query("""
        DELETE FROM tag
         WHERE id > :from AND id < :until
           AND NOT EXISTS (SELECT FROM post_tag WHERE post_tag.tag_id = tag.id)
        """)
    void deleteTags(UUID from, UUID until);

    @Query("""
        DELETE FROM series
         WHERE id > :from AND id < :until
           AND NOT EXISTS (SELECT FROM post_series WHERE post_series.series_id = series.id)
        """)
    void deleteSeries(UUID from, UUID until);

    /** Deletes such categories, if none is below them; says how many. */
    @Query("""
        DELETE FROM category
         WHERE id > :from AND id < :until
           AND NOT EXISTS (SELECT FROM post_category WHERE post_category.category_id = category.id)
           AND NOT EXISTS (SELECT FROM category AS below WHERE below.parent_id = category.id)
        """)
    long deleteCategories(UUID from, UUID until);
}
