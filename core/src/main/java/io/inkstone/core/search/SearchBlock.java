package io.inkstone.core.search;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;

/**
 * Some of the words of a segment; a row of {@code search_block}.
 *
 * @param bucket {@link SearchSegment#bucket} of each of them
 * @param ends of each lexeme, where its members end; they begin where those of the one before end
 * @param members numbers of posts in the segment
 */
@MappedEntity("search_block")
record SearchBlock(
        short bucket,
        long segmentId,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lexemes,
        @TypeDef(type = DataType.OBJECT) IntegerArray ends,
        @TypeDef(type = DataType.OBJECT) IntegerArray members) {}
