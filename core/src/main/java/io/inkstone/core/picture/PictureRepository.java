package io.inkstone.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The SQL of pictures. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PictureRepository extends GenericRepository<Picture, String> {
    /** Those of the library whose size is known, by hash; {@code hashes} must not be empty. */
    @Query("""
        SELECT hash, content_type, width, height
          FROM media_asset
         WHERE hash IN (:hashes)
           AND width IS NOT NULL
           AND height IS NOT NULL
         ORDER BY hash
         LIMIT 10000
        """)
    List<Picture> ofHashes(Collection<String> hashes);
}
