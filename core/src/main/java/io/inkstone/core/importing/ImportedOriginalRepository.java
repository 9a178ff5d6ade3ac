package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The SQL of imported files' own bytes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportedOriginalRepository extends GenericRepository<ImportedOriginal, UUID> {
    Optional<ImportedOriginal> findById(UUID id);

    /**
     * Adds the files, or replaces what the archive had at their paths; the id of the first time stays. Remembers how their
     * posts stand.
     */
    default void putAll(List<ImportedOriginal> files) {
        String postIds = files.stream()
                .map(ImportedOriginal::postId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .collect(Collectors.joining(" "));
        putStated(postIds.isEmpty() ? files : stated(files, postIds));
    }

    private List<ImportedOriginal> stated(List<ImportedOriginal> files, String postIds) {
        Map<UUID, String> states =
                states(postIds).stream().collect(Collectors.toMap(StatedPost::id, StatedPost::state));
        return files.stream()
                .map(file -> file.withState(states.get(file.postId())))
                .toList();
    }

    /** Ids joined by blanks. */
    @Query("SELECT id, state FROM stated_post WHERE id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))")
    List<StatedPost> states(String postIds);

    @Query("""
        INSERT INTO imported_file (id, archive, path, hash, original, post_id, revision_id, media_id, run_id, content_hash,
                                   brought, state)
        VALUES (:id, :archive, :path, :hash, :original, :postId, :revisionId, :mediaId, :runId, :contentHash,
                :brought, :state)
            ON CONFLICT ON CONSTRAINT imported_file_path_unique
            DO UPDATE SET hash = excluded.hash,
                          original = excluded.original,
                          post_id = excluded.post_id,
                          revision_id = excluded.revision_id,
                          media_id = excluded.media_id,
                          run_id = excluded.run_id,
                          content_hash = excluded.content_hash,
                          brought = excluded.brought,
                          state = excluded.state,
                          version = imported_file.version + 1
        """)
    void putStated(List<ImportedOriginal> files);

    /** Remembers how posts stand that an import has just changed, with all files of theirs; ids of posts joined by blanks. */
    @Query("""
        UPDATE imported_file
           SET state = post_state(post_id)
         WHERE post_id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
        """)
    void rememberState(String postIds);
}
