-- ANALYZE reads as many rows as its most demanding column asks for, and looks at all columns of each: three thousand posts
-- therefore (V037) only if no column asks for more. Nothing is ever planned by what a block of words holds, or a text.
ALTER TABLE post_search ALTER COLUMN post_id SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN index_version SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN title_key SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE post_search ALTER COLUMN written SET STATISTICS 0;
ALTER TABLE post_search ALTER COLUMN keywords SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN related SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN segment_id SET STATISTICS 10;
ALTER TABLE post_search ALTER COLUMN member SET STATISTICS 10;
ALTER TABLE search_block ALTER COLUMN lexemes SET STATISTICS 0;
ALTER TABLE search_block ALTER COLUMN ends SET STATISTICS 0;
ALTER TABLE search_block ALTER COLUMN members SET STATISTICS 0;
