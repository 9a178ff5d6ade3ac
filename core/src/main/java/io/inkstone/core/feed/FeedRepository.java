package io.inkstone.core.feed;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The SQL of feeds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FeedRepository extends GenericRepository<Post, UUID> {
    /** The published posts among {@code ids}, newest first; ties by slug. At most 100. */
    @Query("""
        SELECT post.id, post.feed_id AS former_id, post.slug, post.title, post.published_at,
               post.language, post.cover, rendering.html,
               coalesce(post.updated_at, post.published_at) AS updated_at,
               greatest(post.published_at, revision.created_at) AS stored_at,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt,
               ARRAY(SELECT author.name
                       FROM author
                       JOIN post_author ON post_author.author_id = author.id
                      WHERE post_author.post_id = post.id
                      ORDER BY post_author.position, author.slug) AS authors,
               ARRAY(SELECT tag.name
                       FROM tag
                       JOIN post_tag ON post_tag.tag_id = tag.id
                      WHERE post_tag.post_id = post.id
                      ORDER BY post_tag.position, tag.slug) AS tags
          FROM post
          JOIN rendering ON rendering.post_id = post.id
          JOIN revision ON revision.id = rendering.revision_id
         WHERE post.id IN (:ids)
           AND post.status = 'PUBLISHED'
         ORDER BY post.published_at DESC, post.slug
         LIMIT 100
        """)
    List<FeedEntry> entries(Collection<UUID> ids);

    /**
     * The public posts that appeared from {@code from} on and before {@code until}, oldest first; ties by slug, the last
     * first.
     */
    @Query("""
        SELECT id
          FROM post
         WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
           AND published_at >= :from AND published_at < :until
         ORDER BY published_at, slug DESC
        OFFSET :skip
         LIMIT :limit
        """)
    List<UUID> between(Instant from, Instant until, Instant now, long skip, int limit);

    /** Lets a post that has just come in be known by the id that it had before, unless another post has that one. */
    @Query("""
        UPDATE post
           SET feed_id = :feedId
         WHERE id = :postId
           AND NOT EXISTS (SELECT FROM post AS other WHERE other.feed_id = :feedId)
        """)
    void keepId(UUID postId, String feedId);
}
