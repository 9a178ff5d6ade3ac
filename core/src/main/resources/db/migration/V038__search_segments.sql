-- Posts that come in by the hundred share a segment: which words stand in which of them, turned round once in Java, because
-- that costs a quarter of what the index costs word by word. A post that is written again leaves its segment for the index.
-- See core.search.SearchSegment.
CREATE SEQUENCE search_segment_id;

ALTER TABLE post_search ADD COLUMN segment_id bigint;
-- its number in the segment
ALTER TABLE post_search ADD COLUMN member smallint;
ALTER TABLE post_search ADD CONSTRAINT post_search_member_check CHECK ((segment_id IS NULL) = (member IS NULL));

-- The words of a segment whose hash falls into a bucket.
CREATE TABLE search_block (
    bucket     smallint   NOT NULL,
    segment_id bigint     NOT NULL,
    lexemes    text[]     NOT NULL,
    -- of each lexeme, where its members end; they begin where those of the one before end
    ends       integer[]  NOT NULL,
    members    smallint[] NOT NULL,
    CONSTRAINT search_block_pk PRIMARY KEY (bucket, segment_id),
    CONSTRAINT search_block_ends_check CHECK (cardinality(ends) = cardinality(lexemes))
);
ALTER TABLE search_block ALTER COLUMN lexemes SET STORAGE EXTERNAL;
ALTER TABLE search_block ALTER COLUMN ends SET STORAGE EXTERNAL;
ALTER TABLE search_block ALTER COLUMN members SET STORAGE EXTERNAL;

-- SearchRepository.find
DROP INDEX post_search_words;
CREATE INDEX post_search_words ON post_search USING gin (words) WHERE segment_id IS NULL;
CREATE UNIQUE INDEX post_search_member ON post_search (segment_id, member) WHERE segment_id IS NOT NULL;
