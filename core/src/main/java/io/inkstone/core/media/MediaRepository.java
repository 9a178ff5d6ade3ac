package io.inkstone.core.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The SQL of the media library. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MediaRepository extends GenericRepository<MediaAsset, UUID> {
    MediaAsset save(MediaAsset asset);

    Optional<MediaAsset> findById(UUID id);

    Optional<MediaAsset> findByHash(String hash);

    @Query("SELECT count(*) FROM media_asset")
    long count();

    /** Bytes of all files together. */
    @Query("SELECT coalesce(sum(size_bytes), 0) FROM media_asset")
    long totalBytes();
}
