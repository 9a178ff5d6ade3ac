package io.inkstone.core.taxonomy;

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

/** The SQL of tags. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TagRepository extends GenericRepository<Tag, UUID> {
    Optional<Tag> findBySlug(Slug slug);

    @Query("""
        SELECT tag.*
          FROM tag
         WHERE name_key IN (:nameKeys)
         ORDER BY name_key
         LIMIT 100000
        """)
    List<Tag> ofNameKeys(Collection<String> nameKeys);

    boolean existsBySlug(Slug slug);

    List<Tag> saveAll(Iterable<Tag> tags);

    @Query("""
        SELECT slug
          FROM tag
         WHERE slug IN (:slugs)
         ORDER BY slug
         LIMIT 100000
        """)
    List<String> taken(Collection<String> slugs);

    /** The tags of one post, in the author's order. */
    @Query("""
        SELECT tag.*
          FROM tag
          JOIN post_tag ON post_tag.tag_id = tag.id
         WHERE post_tag.post_id = :postId
         ORDER BY post_tag.position, tag.slug
         LIMIT 1000
        """)
    List<Tag> ofPost(UUID postId);

    @Query("INSERT INTO post_tag (post_id, tag_id, position) VALUES (:postId, :tagId, :position) ON CONFLICT DO"
            + " NOTHING")
    void link(UUID postId, UUID tagId, int position);

    /** Many links at once, each list joined by blanks; of two between the same the first counts. */
    @Query("""
        INSERT INTO post_tag (post_id, tag_id, position)
        SELECT link.post_id, link.term_id, link.position
          FROM unnest(CAST(string_to_array(:postIds, ' ') AS uuid[]),
                      CAST(string_to_array(:termIds, ' ') AS uuid[]),
                      CAST(string_to_array(:positions, ' ') AS integer[])) AS link (post_id, term_id, position)
            ON CONFLICT DO NOTHING
        """)
    void linkAll(String postIds, String termIds, String positions);

    @Query("DELETE FROM post_tag WHERE post_id = :postId")
    void unlinkAll(UUID postId);

    /** Tags with public posts, the most used first; ties by name. */
    @Query("""
        SELECT tag.slug, tag.name, count(*) AS post_count
          FROM tag
          JOIN post_tag ON post_tag.tag_id = tag.id
          JOIN post ON post.id = post_tag.post_id
         WHERE post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY tag.id
         ORDER BY post_count DESC, tag.name_key, tag.slug
         LIMIT :limit
        """)
    List<TermCount> mostUsed(Instant now, int limit);
}
