package io.inkstone.core.author;

import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.TermCount;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of authors. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuthorRepository extends GenericRepository<Author, UUID> {
    Author save(Author author);

    Optional<Author> findBySlug(Slug slug);

    Optional<Author> findByNameKey(String nameKey);

    boolean existsBySlug(Slug slug);

    /** The authors of one post, in the order of the byline. */
    @Query("""
        SELECT author.*
          FROM author
          JOIN post_author ON post_author.author_id = author.id
         WHERE post_author.post_id = :postId
         ORDER BY post_author.position, author.slug
         LIMIT 1000
        """)
    List<Author> ofPost(UUID postId);

    @Query("""
        INSERT INTO post_author (post_id, author_id, position)
        VALUES (:postId, :authorId, :position)
            ON CONFLICT DO NOTHING
        """)
    void link(UUID postId, UUID authorId, int position);

    /** Many links at once, each list joined by blanks; of two between the same the first counts. */
    @Query("""
        INSERT INTO post_author (post_id, author_id, position)
        SELECT link.post_id, link.term_id, link.position
          FROM unnest(CAST(string_to_array(:postIds, ' ') AS uuid[]),
                      CAST(string_to_array(:termIds, ' ') AS uuid[]),
                      CAST(string_to_array(:positions, ' ') AS integer[])) AS link (post_id, term_id, position)
            ON CONFLICT DO NOTHING
        """)
    void linkAll(String postIds, String termIds, String positions);

    @Query("DELETE FROM post_author WHERE post_id = :postId")
    void unlinkAll(UUID postId);

    /** Authors with public posts, the most prolific first; ties by name. */
    @Query("""
        SELECT author.slug, author.name, count(*) AS post_count
          FROM author
          JOIN post_author ON post_author.author_id = author.id
          JOIN post ON post.id = post_author.post_id
         WHERE post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY author.id
         ORDER BY post_count DESC, author.name_key, author.slug
         LIMIT :limit
        """)
    List<TermCount> withPosts(Instant now, int limit);
}
