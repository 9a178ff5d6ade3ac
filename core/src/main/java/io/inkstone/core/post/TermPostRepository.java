package io.inkstone.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The posts that readers see under one author, category, tag or series; newest first, ties by slug, where nothing else is
 * said. The texts of a list are read for the rows of its page only, not for those that it skips.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TermPostRepository extends GenericRepository<Post, UUID> {
    /** The posts that carry a tag. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM (SELECT post.id
                  FROM post
                  JOIN post_tag ON post_tag.post_id = post.id
                 WHERE post_tag.tag_id = :tagId
                   AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
                   AND post.published_at <= :now
                 ORDER BY post.published_at DESC, post.slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.id = chosen.id
          JOIN rendering ON rendering.post_id = post.id
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostSummary> tagged(UUID tagId, Instant now, long skip, int limit);

    /** The posts that an author wrote, alone or with others. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM (SELECT post.id
                  FROM post
                  JOIN post_author ON post_author.post_id = post.id
                 WHERE post_author.author_id = :authorId
                   AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
                   AND post.published_at <= :now
                 ORDER BY post.published_at DESC, post.slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.id = chosen.id
          JOIN rendering ON rendering.post_id = post.id
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostSummary> writtenBy(UUID authorId, Instant now, long skip, int limit);

    /** The posts in the category at {@code path} or below it, each once. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM (SELECT post.id
                  FROM post
                 WHERE post.id IN (SELECT post_category.post_id
                                     FROM post_category
                                     JOIN category ON category.id = post_category.category_id
                                    WHERE category.path = :path OR starts_with(category.path, :path || '/'))
                   AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
                   AND post.published_at <= :now
                 ORDER BY post.published_at DESC, post.slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.id = chosen.id
          JOIN rendering ON rendering.post_id = post.id
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostSummary> inCategory(String path, Instant now, long skip, int limit);

    /** The posts of a series, newest first: for its feed. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM (SELECT post.id
                  FROM post
                  JOIN post_series ON post_series.post_id = post.id
                 WHERE post_series.series_id = :seriesId
                   AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
                   AND post.published_at <= :now
                 ORDER BY post.published_at DESC, post.slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.id = chosen.id
          JOIN rendering ON rendering.post_id = post.id
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostSummary> newestInSeries(UUID seriesId, Instant now, long skip, int limit);

    /** The posts of a series in its order: by position, then, for those that have none, by date; ties by slug. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM post
          JOIN rendering ON rendering.post_id = post.id
          JOIN post_series ON post_series.post_id = post.id
         WHERE post_series.series_id = :seriesId
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         ORDER BY post_series.position NULLS LAST, post.published_at, post.slug
        OFFSET :skip
         LIMIT :limit
        """)
    List<PostSummary> inSeries(UUID seriesId, Instant now, long skip, int limit);

    /** The same as links only: what stands beside each of them. */
    @Query("""
        SELECT post.kind, post.slug, post.title, post.published_at, post.updated_at
          FROM post
          JOIN post_series ON post_series.post_id = post.id
         WHERE post_series.series_id = :seriesId
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         ORDER BY post_series.position NULLS LAST, post.published_at, post.slug
         LIMIT :limit
        """)
    List<PostLink> linksInSeries(UUID seriesId, Instant now, int limit);
}
