-- A segment keeps not only in which posts a word stands but where, so that its posts need no vectors of their own: a third of
-- what an import wrote. What was in segments goes to the index. See core.search.SearchSegment.
ALTER TABLE post_search ADD COLUMN length integer;
UPDATE post_search
   SET length = (SELECT coalesce(sum(greatest(1, coalesce(cardinality(word.positions), 1))), 0)
                   FROM unnest(post_search.words) AS word),
       segment_id = NULL,
       member = NULL;
ALTER TABLE post_search ALTER COLUMN length SET NOT NULL;
ALTER TABLE post_search ALTER COLUMN length SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN words DROP NOT NULL;
ALTER TABLE post_search ADD CONSTRAINT post_search_words_check CHECK ((segment_id IS NULL) = (words IS NOT NULL));

DELETE FROM search_block;
ALTER TABLE search_block DROP COLUMN members;
-- a line for each, because an array of them takes the database longer to read
ALTER TABLE search_block DROP COLUMN lexemes;
ALTER TABLE search_block ADD COLUMN lexemes text NOT NULL;
ALTER TABLE search_block ALTER COLUMN lexemes SET STORAGE EXTERNAL;
ALTER TABLE search_block ALTER COLUMN lexemes SET STATISTICS 0;
-- of each place 32 bits: 16 for the number of the post in the segment, 14 for the place, two for its weight
ALTER TABLE search_block ADD COLUMN places bytea NOT NULL;
ALTER TABLE search_block ALTER COLUMN places SET STORAGE EXTERNAL;
ALTER TABLE search_block ALTER COLUMN places SET STATISTICS 0;
