package io.inkstone.core.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of segments; {@link SearchRepository#find} looks into them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SegmentRepository extends GenericRepository<SearchBlock, Long> {
    /** The number of a segment that is to be made. */
    @Query("SELECT nextval('search_segment_id')")
    long next();

    /** All blocks of a segment, in the transaction of its posts. */
    @Query("""
        INSERT INTO search_block (bucket, segment_id, lexemes, ends, places)
        VALUES (:bucket, :segmentId, :lexemes, :ends, :places)
        """)
    void add(List<SearchBlock> blocks);

    /** Deletes segments of which no post is left. */
    @Query("""
        DELETE FROM search_block
         WHERE NOT EXISTS (SELECT FROM post_search WHERE post_search.segment_id = search_block.segment_id)
        """)
    void deleteEmpty();
}
