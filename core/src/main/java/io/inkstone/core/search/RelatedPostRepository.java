package io.inkstone.core.search;

import io.inkstone.core.post.PostLink;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The SQL of related posts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RelatedPostRepository extends GenericRepository<PostIndex, UUID> {
    /** The public posts that are most like one, the most alike first. */
    @Query("""
        SELECT post.kind, post.slug, post.title, post.published_at, post.updated_at
          FROM post_search
         CROSS JOIN unnest(post_search.related) WITH ORDINALITY AS alike (id, place)
          JOIN post ON post.id = alike.id
         WHERE post_search.post_id = :postId
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         ORDER BY alike.place
         LIMIT :limit
        """)
    List<PostLink> related(UUID postId, Instant now, int limit);

    /** Posts of which it is to be found out what is like them; by id. */
    @Query("""
        SELECT post_id
          FROM post_search
         WHERE related IS NULL
         ORDER BY post_id
         LIMIT :limit
           FOR UPDATE SKIP LOCKED
        """)
    List<UUID> unrelated(int limit);

    /**
     * The public posts that share the most of a post's rare keywords: one that few posts have counts more, one that more
     * than 150 have does not count, and two must be shared. Newest first of equals.
     */
    @Query("""
        WITH shared AS (
             SELECT mine.keyword, other.post_id
               FROM post_search AS given
              CROSS JOIN unnest(given.keywords) AS mine (keyword)
              CROSS JOIN LATERAL (SELECT post_search.post_id
                                    FROM post_search
                                   WHERE post_search.keywords @> ARRAY[mine.keyword]
                                   LIMIT 151) AS other
              WHERE given.post_id = :postId),
             rare AS (
             SELECT keyword, 1 / ln(1 + count(*)) AS worth
               FROM shared
              GROUP BY keyword
             HAVING count(*) BETWEEN 2 AND 150)
        SELECT post.id
          FROM shared
          JOIN rare ON rare.keyword = shared.keyword
          JOIN post ON post.id = shared.post_id
         WHERE post.id <> :postId
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
         GROUP BY post.id
        HAVING count(*) > 1
         ORDER BY sum(rare.worth) DESC, post.published_at DESC, post.slug
         LIMIT :limit
        """)
    List<UUID> alike(UUID postId, int limit);

    /** Keeps what is like a post, ids joined by blanks. */
    @Query("""
        UPDATE post_search
           SET related = CAST(string_to_array(:related, ' ') AS uuid[])
         WHERE post_id = :postId
        """)
    void relate(UUID postId, String related);

    /**
     * Those of {@code postIds}, joined by blanks, of which it was found out what is like them before {@code postId} was: they
     * do not know of it.
     */
    @Query("""
        SELECT post_id
          FROM post_search
         WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
           AND related IS NOT NULL
           AND NOT :postId = ANY (related)
        """)
    List<UUID> unaware(UUID postId, String postIds);
}
