package io.inkstone.core.feed;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The SQL of feeds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FeedRepository extends GenericRepository<Post, UUID> {
    /** The published posts among {@code ids}, newest first; ties by slug. At most 100. */
    @Query("""
        SELECT post.id, post.slug, post.title, post.published_at, post.language, post.cover, rendering.html,
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
}
