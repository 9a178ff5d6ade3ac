package io.inkstone.core.discovery;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The SQL of what is new. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChangedPostRepository extends GenericRepository<Post, UUID> {
    /** Public posts and pages that appeared or were rewritten after {@code from} and up to {@code until}, in that order. */
    @Query("""
        SELECT post.kind, post.slug, post.published_at,
               greatest(post.published_at, revision.created_at) AS changed_at
          FROM post
          JOIN revision ON revision.id = post.revision_id
         WHERE post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :until
           AND greatest(post.published_at, revision.created_at) > :from
           AND greatest(post.published_at, revision.created_at) <= :until
         ORDER BY changed_at, post.kind, post.slug
         LIMIT :limit
        """)
    List<ChangedPost> between(Instant from, Instant until, int limit);
}
