-- The version at which an import left the post: a later one was edited here, be it only its tags. Null where an older Inkstone
-- imported it; the revision alone decides then.
ALTER TABLE imported_file ADD COLUMN post_version bigint;
