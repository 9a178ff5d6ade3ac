package io.inkstone.core.taxonomy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of categories. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CategoryRepository extends GenericRepository<Category, UUID> {
    Category save(Category category);

    Optional<Category> findByPath(String path);

    boolean existsByPath(String path);

    @Query("""
        SELECT category.*
          FROM category
         WHERE name_key = :nameKey
           AND parent_id IS NOT DISTINCT FROM cast(:parentId AS uuid)
        """)
    Optional<Category> findChild(@Nullable UUID parentId, String nameKey);

    /** The category at {@code path} and those above it, from the root down. */
    @Query("""
        SELECT category.*
          FROM category
         WHERE path = :path OR starts_with(:path, path || '/')
         ORDER BY length(path), path
         LIMIT 50
        """)
    List<Category> lineage(String path);

    /** The categories that one post was filed under, in the author's order. */
    @Query("""
        SELECT category.*
          FROM category
          JOIN post_category ON post_category.category_id = category.id
         WHERE post_category.post_id = :postId
         ORDER BY post_category.position, category.path
         LIMIT 1000
        """)
    List<Category> ofPost(UUID postId);

    @Query("""
        INSERT INTO post_category (post_id, category_id, position)
        VALUES (:postId, :categoryId, :position)
            ON CONFLICT DO NOTHING
        """)
    void link(UUID postId, UUID categoryId, int position);

    /** Many links at once, each list joined by blanks; of two between the same the first counts. */
    @Query("""
        INSERT INTO post_category (post_id, category_id, position)
        SELECT link.post_id, link.term_id, link.position
          FROM unnest(CAST(string_to_array(:postIds, ' ') AS uuid[]),
                      CAST(string_to_array(:termIds, ' ') AS uuid[]),
                      CAST(string_to_array(:positions, ' ') AS integer[])) AS link (post_id, term_id, position)
            ON CONFLICT DO NOTHING
        """)
    void linkAll(String postIds, String termIds, String positions);

    @Query("DELETE FROM post_category WHERE post_id = :postId")
    void unlinkAll(UUID postId);

    /** Categories with public posts in or below them, by path, so that a child follows its parent. */
    @Query("""
        SELECT above.path, above.name, count(DISTINCT post.id) AS post_count
          FROM category above
          JOIN category below ON below.path = above.path OR starts_with(below.path, above.path || '/')
          JOIN post_category ON post_category.category_id = below.id
          JOIN post ON post.id = post_category.post_id
         WHERE post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY above.id
         ORDER BY above.path
         LIMIT :limit
        """)
    List<CategoryCount> tree(Instant now, int limit);

    /** The categories right below {@code path} with public posts in or below them, by path. */
    @Query("""
        SELECT child.path, child.name, count(DISTINCT post.id) AS post_count
          FROM category parent
          JOIN category child ON child.parent_id = parent.id
          JOIN category below ON below.path = child.path OR starts_with(below.path, child.path || '/')
          JOIN post_category ON post_category.category_id = below.id
          JOIN post ON post.id = post_category.post_id
         WHERE parent.path = :path
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY child.id
         ORDER BY child.path
         LIMIT :limit
        """)
    List<CategoryCount> below(String path, Instant now, int limit);
}
