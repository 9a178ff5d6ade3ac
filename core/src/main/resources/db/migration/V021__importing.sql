-- Of an item in conflict: the revision that was imported last, the site's, the archive's text, and what merging them gives.
ALTER TABLE import_item ADD COLUMN merge jsonb;
