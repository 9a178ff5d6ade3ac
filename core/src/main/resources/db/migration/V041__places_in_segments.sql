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
-- the number of a post in the segment, 14 bits for the place, two for its weight
ALTER TABLE search_block ADD COLUMN places integer[] NOT NULL;
ALTER TABLE search_block ALTER COLUMN places SET STORAGE EXTERNAL;
ALTER TABLE search_block ALTER COLUMN places SET STATISTICS 0;
