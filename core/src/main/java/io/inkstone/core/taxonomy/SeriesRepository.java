package io.inkstone.core.taxonomy;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of series. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SeriesRepository extends GenericRepository<Series, UUID> {
    Series save(Series series);

    /** The series that a post belongs to. */
    @Query("""
        SELECT series.*
          FROM series
          JOIN post_series ON post_series.series_id = series.id
         WHERE post_series.post_id = :postId
        """)
    Optional<Series> ofPost(UUID postId);

    @Query("INSERT INTO post_series (post_id, series_id, position) VALUES (:postId, :seriesId, :position)")
    void link(UUID postId, UUID seriesId, @Nullable Integer position);

    @Query("DELETE FROM post_series WHERE post_id = :postId")
    void unlink(UUID postId);

    Optional<Series> findBySlug(Slug slug);

    Optional<Series> findByNameKey(String nameKey);

    boolean existsBySlug(Slug slug);

    /** Series with public posts, by name. */
    @Query("""
        SELECT series.slug, series.name, count(*) AS post_count
          FROM series
          JOIN post_series ON post_series.series_id = series.id
          JOIN post ON post.id = post_series.post_id
         WHERE post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY series.id
         ORDER BY series.name_key, series.slug
         LIMIT :limit
        """)
    List<TermCount> withPosts(Instant now, int limit);
}
