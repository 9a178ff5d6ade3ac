package io.inkstone.core.search;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;

/**
 * Some of the words of a segment; a row of {@code search_block}.
 *
 * @param bucket {@link SearchSegment#bucket} of each of them
 * @param lexemes characters and pairs in order
 * @param ends of each lexeme, where its places end; they begin where those of the one before end
 * @param places of 16 bits, as {@link PostLexemes.Places} are told them, behind the number of the post in the segment
 */
@MappedEntity("search_block")
record SearchBlock(
        short bucket,
        long segmentId,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lexemes,
        @TypeDef(type = DataType.OBJECT) IntegerArray ends,
        @TypeDef(type = DataType.OBJECT) IntegerArray places) {}
