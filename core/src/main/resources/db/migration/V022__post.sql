-- the foreign key's own look-up when a revision is deleted with its post: without it each one reads the whole table
CREATE INDEX post_revision ON post (revision_id);
