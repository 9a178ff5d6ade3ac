-- To learn which words are frequent, ANALYZE reads the vectors of thirty thousand posts, which takes seconds; of three
-- thousand it learns the same.
ALTER TABLE post_search ALTER COLUMN words SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN names SET STATISTICS 10;
