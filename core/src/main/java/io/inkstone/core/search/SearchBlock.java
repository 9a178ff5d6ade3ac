package io.inkstone.core.search;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/**
 * Some of the words of a segment; a row of {@code search_block}.
 *
 * @param bucket {@link SearchSegment#bucket} of each of them
 * @param lexemes a line for each, characters and pairs in order
 * @param ends of each lexeme, where its places end; they begin where those of the one before end
 * @param places of 32 bits: the number of the post in the segment, and what {@link PostLexemes.Places} are told
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
@MappedEntity("search_block")
record SearchBlock(
        short bucket,
        long segmentId,
        String lexemes,
        @TypeDef(type = DataType.OBJECT) IntegerArray ends,
        byte[] places) {}
