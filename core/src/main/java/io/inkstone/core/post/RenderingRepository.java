package io.inkstone.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of renderings. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RenderingRepository extends GenericRepository<Rendering, UUID> {
    Rendering save(Rendering rendering);

    List<Rendering> saveAll(Iterable<Rendering> renderings);

    Rendering update(Rendering rendering);

    Optional<Rendering> findByPostId(UUID postId);

    boolean existsByPostId(UUID postId);

    /**
     * Revisions that readers see as an older renderer made them; by post, at most {@code limit}. What another transaction
     * is about to write is left to it.
     */
    @Query("""
        SELECT revision.*
          FROM rendering
          JOIN revision ON revision.id = rendering.revision_id
         WHERE rendering.renderer_version < :version
         ORDER BY rendering.renderer_version, rendering.post_id
         LIMIT :limit
           FOR UPDATE OF rendering SKIP LOCKED
        """)
    List<Revision> outdated(int version, int limit);
}
