package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of posts as their writers know them, drafts included; {@link PublicPostRepository} has what readers see. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PostRepository extends GenericRepository<Post, UUID> {
    Post save(Post post);

    List<Post> saveAll(Iterable<Post> posts);

    /** Fails with an optimistic lock exception if somebody else changed the row since it was read. */
    Post update(Post post);

    Optional<Post> findById(UUID id);

    Optional<Post> findByKindAndSlug(PostKind kind, Slug slug);

    boolean existsByKindAndSlug(PostKind kind, Slug slug);

    void deleteById(UUID id);

    /** Of {@code slugs}, those that posts of this kind have already. */
    @Query("""
        SELECT slug
          FROM post
         WHERE kind = :kind
           AND slug IN (:slugs)
         ORDER BY slug
         LIMIT 100000
        """)
    List<String> taken(PostKind kind, Collection<String> slugs);

    /** The posts of this kind that have one of these slugs; {@code slugs} must not be empty. */
    @Query("""
        SELECT post.*
          FROM post
         WHERE kind = :kind
           AND slug IN (:slugs)
         ORDER BY slug
         LIMIT 100000
        """)
    List<Post> ofSlugs(PostKind kind, Collection<String> slugs);

    /** Those with these ids; {@code ids} must not be empty. */
    @Query("""
        SELECT post.*
          FROM post
         WHERE id IN (:ids)
         ORDER BY id
         LIMIT 100000
        """)
    List<Post> ofIds(Collection<UUID> ids);

    /** At most {@code limit} posts and pages of every status behind this id, oldest first. */
    @Query("""
        SELECT post.*
          FROM post
         WHERE id > :id
         ORDER BY id
         LIMIT :limit
        """)
    List<Post> after(UUID id, int limit);

    /** How many posts and pages there are, by kind and status. */
    @Query("""
        SELECT kind, status, count(*) AS post_count
          FROM post
         GROUP BY kind, status
         ORDER BY kind, status
         LIMIT 100
        """)
    List<PostCount> counts();
}
