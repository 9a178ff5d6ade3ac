-- The text without its markup was kept for the snippets of a page of hits: these read it off the ten articles.
ALTER TABLE post_search DROP COLUMN body;
