package io.inkstone.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of revisions: they are added and read, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RevisionRepository extends GenericRepository<Revision, UUID> {
    Revision save(Revision revision);

    List<Revision> saveAll(Iterable<Revision> revisions);

    Optional<Revision> findById(UUID id);

    /** The newest {@code limit} revisions of a post, newest first; ties by id, which grows with time. */
    @Query("""
        SELECT revision.*
          FROM revision
         WHERE post_id = :postId
         ORDER BY created_at DESC, id DESC
         LIMIT :limit
        """)
    List<Revision> ofPost(UUID postId, int limit);
}
