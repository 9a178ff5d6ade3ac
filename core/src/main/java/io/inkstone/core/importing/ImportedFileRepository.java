package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of imported files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportedFileRepository extends GenericRepository<ImportedFile, UUID> {
    Optional<ImportedFile> findByArchiveAndPath(String archive, String path);

    /** Files of any archive with these bytes, by archive and path: the same file moved, or its archive renamed. */
    List<ImportedFile> findByHashOrderByArchiveAndPath(String hash);

    /** At most {@code limit} files of all archives behind this archive and path, in that order. */
    @Query("""
        SELECT id, archive, path, hash, post_id, revision_id, media_id, run_id, content_hash,
               state, version
          FROM imported_file
         WHERE (archive, path) > (:archive, :path)
         ORDER BY archive, path
         LIMIT :limit
        """)
    List<ImportedFile> after(String archive, String path, int limit);

    /** How these posts stand now, ids joined by blanks; by id, at most 10,000. */
    @Query("""
        SELECT post.id AS post_id, post.kind, post.slug, post.revision_id, post.published_at, stated_post.state
          FROM post
          JOIN stated_post ON stated_post.id = post.id
         WHERE post.id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
         ORDER BY post.id
         LIMIT 10000
        """)
    List<PostStand> stands(String postIds);

    /** The posts that feed readers know by these ids; by id, at most 10,000. */
    @Query("""
        SELECT id AS post_id, coalesce(feed_id, concat('urn', chr(58), 'uuid', chr(58), id)) AS feed_id
          FROM post
         WHERE coalesce(feed_id, concat('urn', chr(58), 'uuid', chr(58), id)) IN (:feedIds)
         ORDER BY id
         LIMIT 10000
        """)
    List<FedPost> ofFeedIds(List<String> feedIds);

    /** The file lies elsewhere in its archive now. */
    @Query("UPDATE imported_file SET path = :path, version = version + 1 WHERE id = :id")
    void move(UUID id, String path);
}
