package io.inkstone.core.archive;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostLink;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The SQL of the archive. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArchiveRepository extends GenericRepository<Post, UUID> {
    /** The months in which posts appeared, newest first. */
    @Query("""
        SELECT cast(extract(year FROM published_at AT TIME ZONE :zone) AS int) AS year,
               cast(extract(month FROM published_at AT TIME ZONE :zone) AS int) AS month,
               count(*) AS post_count
          FROM post
         WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
           AND published_at <= :now
         GROUP BY 1, 2
         ORDER BY 1 DESC, 2 DESC
         LIMIT :limit
        """)
    List<MonthCount> months(String zone, Instant now, int limit);

    /** Posts that appeared from {@code from} on and before {@code until}, newest first; ties by slug. */
    @Query("""
        SELECT post.kind, post.slug, post.title, post.published_at, post.updated_at
          FROM (SELECT slug
                  FROM post
                 WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted
                   AND published_at <= :now
                   AND published_at >= :from AND published_at < :until
                 ORDER BY published_at DESC, slug
                OFFSET :skip
                 LIMIT :limit) AS chosen
          JOIN post ON post.kind = 'POST' AND post.slug = chosen.slug
         ORDER BY post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<PostLink> between(Instant from, Instant until, Instant now, long skip, int limit);
}
