package io.inkstone.core.sitemap;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The SQL of the sitemap. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SitemapRepository extends GenericRepository<Post, UUID> {
    /** How many public posts and pages there are, unlisted ones left out. */
    @Query("""
        SELECT count(*)
          FROM post
         WHERE status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
        """)
    long count(Instant now);

    /** Every {@code size}th public post or page in the order of kind and slug: the last of each full part. */
    @Query("""
        SELECT kind, slug, published_at, changed_at
          FROM (SELECT kind, slug, published_at, coalesce(updated_at, published_at) AS changed_at,
                       row_number() OVER (ORDER BY kind, slug) AS number
                  FROM post
                 WHERE status = 'PUBLISHED' AND NOT unlisted
                   AND published_at <= :now) AS numbered
         WHERE number % :size = 0
         ORDER BY kind, slug
         LIMIT 50000
        """)
    List<SitemapPost> lastOfParts(Instant now, int size);

    /** The parts into which the public posts and pages fall, in the order of kind and slug, {@code size} in each. */
    @Query("""
        SELECT (number - 1) / :size + 1 AS number, max(changed_at) AS changed_at
          FROM (SELECT coalesce(updated_at, published_at) AS changed_at, row_number() OVER (ORDER BY kind, slug) AS number
                  FROM post
                 WHERE status = 'PUBLISHED' AND NOT unlisted
                   AND published_at <= :now) AS numbered
         GROUP BY 1
         ORDER BY 1
         LIMIT 50000
        """)
    List<SitemapPart> parts(Instant now, int size);

    /** At most {@code limit} public posts and pages behind this kind and slug, in that order; from "" for the first. */
    @Query("""
        SELECT kind, slug, published_at, coalesce(updated_at, published_at) AS changed_at
          FROM post
         WHERE status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
           AND (kind, slug) > (:kind, :slug)
         ORDER BY kind, slug
         LIMIT :limit
        """)
    List<SitemapPost> behind(String kind, String slug, Instant now, int limit);

    /** The terms that have public posts, by kind and path; a category counts for those above it too. */
    @Query("""
        WITH public_post AS (
             SELECT id, coalesce(updated_at, published_at) AS changed_at
               FROM post
              WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                AND published_at <= :now)
        SELECT 'AUTHOR' AS kind, author.slug AS path, max(changed_at) AS changed_at
          FROM public_post
          JOIN post_author ON post_author.post_id = public_post.id
          JOIN author ON author.id = post_author.author_id
         GROUP BY author.id
         UNION ALL
        SELECT 'CATEGORY', above.path, max(changed_at)
          FROM public_post
          JOIN post_category ON post_category.post_id = public_post.id
          JOIN category ON category.id = post_category.category_id
          JOIN category above ON above.path = category.path OR starts_with(category.path, above.path || '/')
         GROUP BY above.id
         UNION ALL
        SELECT 'SERIES', series.slug, max(changed_at)
          FROM public_post
          JOIN post_series ON post_series.post_id = public_post.id
          JOIN series ON series.id = post_series.series_id
         GROUP BY series.id
         UNION ALL
        SELECT 'TAG', tag.slug, max(changed_at)
          FROM public_post
          JOIN post_tag ON post_tag.post_id = public_post.id
          JOIN tag ON tag.id = post_tag.tag_id
         GROUP BY tag.id
         ORDER BY kind, path
         LIMIT :limit
        """)
    List<SitemapTerm> terms(Instant now, int limit);

    /**
     * Which lists of the public site hold anything. Each term is asked whether it has a post, and the first that has ends it: a
     * plan that begins with the posts would go through all of them where there is no term, with each page that is read.
     */
    @Query("""
        SELECT EXISTS (SELECT FROM post
                        WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                          AND published_at <= :now) AS posts,
               EXISTS (SELECT FROM category
                       CROSS JOIN LATERAL (SELECT FROM post_category JOIN post ON post.id = post_category.post_id
                                            WHERE post_category.category_id = category.id
                                              AND kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                                              AND published_at <= :now
                                            LIMIT 1) AS first) AS categories,
               EXISTS (SELECT FROM tag
                       CROSS JOIN LATERAL (SELECT FROM post_tag JOIN post ON post.id = post_tag.post_id
                                            WHERE post_tag.tag_id = tag.id
                                              AND kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                                              AND published_at <= :now
                                            LIMIT 1) AS first) AS tags,
               EXISTS (SELECT FROM series
                       CROSS JOIN LATERAL (SELECT FROM post_series JOIN post ON post.id = post_series.post_id
                                            WHERE post_series.series_id = series.id
                                              AND kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                                              AND published_at <= :now
                                            LIMIT 1) AS first) AS series,
               (SELECT count(*)
                  FROM (SELECT FROM author
                         CROSS JOIN LATERAL (SELECT FROM post_author JOIN post ON post.id = post_author.post_id
                                              WHERE post_author.author_id = author.id
                                                AND kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                                                AND published_at <= :now
                                              LIMIT 1) AS first
                         LIMIT 2) AS first_two) AS author_count
        """)
    PublicLists lists(Instant now);
}
