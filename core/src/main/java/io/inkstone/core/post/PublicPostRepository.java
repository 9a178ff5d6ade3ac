package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lists of posts that readers see. Every read takes {@code now}, so a test can stand at any moment; lists are newest
 * first, ties by slug.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PublicPostRepository extends GenericRepository<Post, UUID> {
    /** Skips over keys in the index alone ({@code post_public_newest}); only the rows of the page are read. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.updated_at, post.language, post.cover,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt
          FROM (SELECT slug
                  FROM post
                 WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                   AND published_at <= :now
                 ORDER BY published_at DESC, slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.kind = 'POST' AND post.slug = chosen.slug
          JOIN rendering ON rendering.post_id = post.id
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostSummary> newest(Instant now, long skip, int limit);

    /** The public post that came before the one at {@code publishedAt} and {@code slug}. */
    @Query("""
        SELECT kind, slug, title, published_at, updated_at
          FROM post
         WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
           AND published_at <= :publishedAt AND (published_at < :publishedAt OR slug > :slug)
         ORDER BY published_at DESC, slug
         LIMIT 1
        """)
    Optional<PostLink> before(Instant now, Instant publishedAt, Slug slug);

    /** The public post that came after the one at {@code publishedAt} and {@code slug}. */
    @Query("""
        SELECT kind, slug, title, published_at, updated_at
          FROM post
         WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
           AND published_at >= :publishedAt AND (published_at > :publishedAt OR slug < :slug)
         ORDER BY published_at, slug DESC
         LIMIT 1
        """)
    Optional<PostLink> after(Instant now, Instant publishedAt, Slug slug);

    /** Public pages, by title; ties by slug. */
    @Query("""
        SELECT kind, slug, title, published_at, updated_at
          FROM post
         WHERE kind = 'PAGE' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
         ORDER BY title, slug
         LIMIT :limit
        """)
    List<PostLink> pages(Instant now, int limit);

    /** Those of the public pages that have one of {@code slugs}, by title; ties by slug. */
    @Query("""
        SELECT kind, slug, title, published_at, updated_at
          FROM post
         WHERE kind = 'PAGE' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
           AND slug IN (:slugs)
         ORDER BY title, slug
         LIMIT 100
        """)
    List<PostLink> pagesOf(Instant now, Collection<String> slugs);

    /** The public posts and pages that say the same in their languages, the original first: oldest first, ties by slug. */
    @Query("""
        SELECT kind, slug, published_at, language
          FROM post
         WHERE translation_key = :key
           AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
         ORDER BY published_at, slug
         LIMIT 100
        """)
    List<PostTranslation> translations(String key, Instant now);
}
