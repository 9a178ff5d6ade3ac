package io.inkstone.core.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The SQL of pictures at other widths. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MediaVariantRepository extends GenericRepository<MediaVariant, UUID> {
    @Query("""
        SELECT asset_id, width, hash, content_type, size_bytes
          FROM media_variant
         WHERE asset_id = :assetId
           AND width = :width
        """)
    Optional<MediaVariant> find(UUID assetId, int width);

    /** Does nothing where another node was quicker. */
    @Query("""
        INSERT INTO media_variant (asset_id, width, hash, content_type, size_bytes)
        VALUES (:assetId, :width, :hash, :contentType, :sizeBytes)
            ON CONFLICT ON CONSTRAINT media_variant_pk DO NOTHING
        """)
    void add(UUID assetId, int width, String hash, String contentType, long sizeBytes);
}
