package io.inkstone.core.importing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The SQL of pictures on other hosts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RemoteImageRepository extends GenericRepository<RemoteImage, String> {
    Optional<RemoteImage> findByUrl(String url);

    /** Whether any was ever asked for. */
    @Query("SELECT EXISTS (SELECT 1 FROM remote_image)")
    boolean any();

    /** Remembers what became of it this time; the attempts of all times are added up. */
    @Query("""
        INSERT INTO remote_image (url, media_id, reason, attempts, asked_at)
        VALUES (:url, :mediaId, :reason, :attempts, :askedAt)
            ON CONFLICT ON CONSTRAINT remote_image_pk
            DO UPDATE SET media_id = excluded.media_id,
                          reason = excluded.reason,
                          attempts = remote_image.attempts + excluded.attempts,
                          asked_at = excluded.asked_at
        """)
    void put(RemoteImage image);

    /** Empty if nobody ever asked for it. */
    @Query("""
        SELECT media_asset.hash, media_asset.name, remote_image.reason
          FROM remote_image
          LEFT JOIN media_asset ON media_asset.id = remote_image.media_id
         WHERE remote_image.url = :url
        """)
    Optional<RemoteImageCopy> copyOf(String url);
}
