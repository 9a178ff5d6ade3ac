package io.inkstone.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The lists of posts that readers see. Every read takes {@code now}, so a test can stand at any moment; lists are newest
 * first, ties by slug.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PublicPostRepository extends GenericRepository<Post, UUID> {
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM post
          JOIN rendering ON rendering.post_id = post.id
         WHERE post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         ORDER BY post.published_at DESC, post.slug
        OFFSET :offset
         LIMIT :limit
        """)
    List<PostSummary> newest(Instant now, long offset, int limit);

    @Query("""
        SELECT count(*)
          FROM post
         WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
        """)
    long count(Instant now);

    /** The posts of a series in its order. */
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
         LIMIT :limit
        """)
    List<PostSummary> inSeries(UUID seriesId, Instant now, int limit);
}
