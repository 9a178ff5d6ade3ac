-- What is written here is committed back to a followed repository, if its owner asked for that.
ALTER TABLE sync_source
    ADD COLUMN push     boolean NOT NULL DEFAULT false,
    -- also what was written here and came from no archive
    ADD COLUMN push_new boolean NOT NULL DEFAULT false,
    -- which texts could not be committed and why; null if there are none
    ADD COLUMN unpushed text,
    -- a digest of those texts and of the head: as long as it stands, another attempt would come to the same
    ADD COLUMN push_mark text,
    ADD CONSTRAINT sync_source_new_with_push CHECK (push OR NOT push_new);

-- A file that is about to be pushed, written down first: as soon as its commit is seen in the repository, it is what the site
-- and the repository have in common, whatever happened to the process that pushed it.
CREATE TABLE sync_push (
    id            uuid NOT NULL CONSTRAINT sync_push_pk PRIMARY KEY,
    source_id     uuid NOT NULL CONSTRAINT sync_push_source_fk REFERENCES sync_source ON DELETE CASCADE,
    commit_name   text NOT NULL CONSTRAINT sync_push_commit_is_one CHECK (commit_name ~ '^[0-9a-f]{40,64}$'),
    archive       text NOT NULL,
    path          text NOT NULL,
    -- where the file lay before, if it moves
    previous_path text,
    hash          text NOT NULL CONSTRAINT sync_push_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
    original      bytea,
    post_id       uuid CONSTRAINT sync_push_post_fk REFERENCES post ON DELETE SET NULL,
    revision_id   uuid CONSTRAINT sync_push_revision_fk REFERENCES revision ON DELETE SET NULL,
    media_id      uuid CONSTRAINT sync_push_media_fk REFERENCES media_asset ON DELETE CASCADE,
    -- as in imported_file
    content_hash  text,
    state         text,
    CONSTRAINT sync_push_path_unique UNIQUE (source_id, path)
);
CREATE INDEX sync_push_post ON sync_push (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX sync_push_revision ON sync_push (revision_id) WHERE revision_id IS NOT NULL;
CREATE INDEX sync_push_media ON sync_push (media_id) WHERE media_id IS NOT NULL;
