package io.inkstone.core.redirect;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of redirects. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RedirectRepository extends GenericRepository<Redirect, UUID> {
    Optional<Redirect> findByPathKey(String pathKey);

    /** Makes the address lead where {@code redirect} says, wherever it led before; one that leads there already stays whose it is. */
    @Query("""
        INSERT INTO redirect (id, path_key, post_id, target, created_at, run_id)
        VALUES (:id, :pathKey, :postId, :target, :createdAt, :runId)
            ON CONFLICT ON CONSTRAINT redirect_path_key_unique
            DO UPDATE SET post_id = excluded.post_id, target = excluded.target, run_id = excluded.run_id
                    WHERE (redirect.post_id, redirect.target)
                          IS DISTINCT FROM (excluded.post_id, excluded.target)
        """)
    void put(Redirect redirect);

    /** The same for many, whose addresses differ. */
    @Query("""
        INSERT INTO redirect (id, path_key, post_id, target, created_at, run_id)
        VALUES (:id, :pathKey, :postId, :target, :createdAt, :runId)
            ON CONFLICT ON CONSTRAINT redirect_path_key_unique
            DO UPDATE SET post_id = excluded.post_id, target = excluded.target, run_id = excluded.run_id
                    WHERE (redirect.post_id, redirect.target)
                          IS DISTINCT FROM (excluded.post_id, excluded.target)
        """)
    void putAll(List<Redirect> redirects);

    /** Those of these addresses that lead somewhere, by address; {@code pathKeys} must not be empty. */
    @Query("""
        SELECT redirect.*
          FROM redirect
         WHERE path_key IN (:pathKeys)
         ORDER BY path_key
         LIMIT 100000
        """)
    List<Redirect> ofKeys(Collection<String> pathKeys);

    void deleteByPathKey(String pathKey);

    /** The old addresses of one post, in the order of the alphabet. */
    @Query("""
        SELECT redirect.*
          FROM redirect
         WHERE post_id = :postId
         ORDER BY path_key
         LIMIT 1000
        """)
    List<Redirect> ofPost(UUID postId);
}
