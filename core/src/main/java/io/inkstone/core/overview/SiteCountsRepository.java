package io.inkstone.core.overview;

import io.inkstone.core.post.Post;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The SQL of the overview. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SiteCountsRepository extends GenericRepository<Post, UUID> {
    @Query("""
        SELECT posts.post_count, posts.draft_count, posts.page_count,
               media.media_count, media.media_bytes,
               (SELECT count(*) FROM author) AS author_count,
               (SELECT count(*) FROM category) AS category_count,
               (SELECT count(*) FROM tag) AS tag_count
          FROM (SELECT count(*) FILTER (WHERE kind = 'POST' AND status = 'PUBLISHED') AS post_count,
                       count(*) FILTER (WHERE status = 'DRAFT') AS draft_count,
                       count(*) FILTER (WHERE kind = 'PAGE' AND status = 'PUBLISHED') AS page_count
                  FROM post) AS posts,
               (SELECT count(*) AS media_count, coalesce(sum(size_bytes), 0) AS media_bytes
                  FROM media_asset) AS media
        """)
    SiteCounts count();
}
