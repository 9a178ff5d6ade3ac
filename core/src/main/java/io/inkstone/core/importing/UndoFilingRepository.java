package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The SQL of filing posts again as they were filed before a run, under what there still is of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UndoFilingRepository extends GenericRepository<ImportRun, UUID> {
    @Query("DELETE FROM post_author WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void clearAuthors(String postIds);

    @Query("""
        INSERT INTO post_author (post_id, author_id, position)
        SELECT link.post_id, link.author_id, link.position
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS post_author),
                                                     import_before.state -> 'authors') AS link
          JOIN author ON author.id = link.author_id
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST'
           AND jsonb_typeof(import_before.state -> 'authors') = 'array'
           AND import_before.row_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restoreAuthors(UUID runId, String postIds);

    @Query("DELETE FROM post_category WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void clearCategories(String postIds);

    @Query("""
        INSERT INTO post_category (post_id, category_id, position)
        SELECT link.post_id, link.category_id, link.position
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS post_category),
                                                     import_before.state -> 'categories') AS link
          JOIN category ON category.id = link.category_id
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST'
           AND jsonb_typeof(import_before.state -> 'categories') = 'array'
           AND import_before.row_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restoreCategories(UUID runId, String postIds);

    @Query("DELETE FROM post_tag WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void clearTags(String postIds);

    @Query("""
        INSERT INTO post_tag (post_id, tag_id, position)
        SELECT link.post_id, link.tag_id, link.position
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS post_tag),
                                                     import_before.state -> 'tags') AS link
          JOIN tag ON tag.id = link.tag_id
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST'
           AND jsonb_typeof(import_before.state -> 'tags') = 'array'
           AND import_before.row_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restoreTags(UUID runId, String postIds);

    @Query("DELETE FROM post_series WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    void clearSeries(String postIds);

    @Query("""
        INSERT INTO post_series (post_id, series_id, position)
        SELECT link.post_id, link.series_id, link.position
          FROM import_before
         CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS post_series),
                                                     import_before.state -> 'series') AS link
          JOIN series ON series.id = link.series_id
         WHERE import_before.run_id = :runId AND import_before.kind = 'POST'
           AND jsonb_typeof(import_before.state -> 'series') = 'array'
           AND import_before.row_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void restoreSeries(UUID runId, String postIds);
}
