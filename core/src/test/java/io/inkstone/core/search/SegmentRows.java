package io.inkstone.core.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What tests need to know of segments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SegmentRows extends GenericRepository<PostIndex, UUID> {
    @Query("DELETE FROM post_search RETURNING post_id")
    List<UUID> takeOut();

    @Query("SELECT count(*) FROM post_search WHERE segment_id IS NULL")
    long outside();

    @Query("SELECT count(DISTINCT segment_id) FROM search_block")
    long segments();
}
