-- One run of the importer over one archive, with what it counted.
CREATE TABLE import_run (
    id          uuid        NOT NULL CONSTRAINT import_run_pk PRIMARY KEY,
    archive     text        NOT NULL,
    source      text        NOT NULL,
    dialect     text        NOT NULL,
    status      text        NOT NULL CONSTRAINT import_run_status_known CHECK (status IN ('RUNNING', 'DONE', 'FAILED')),
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    counts      jsonb       NOT NULL,
    version     bigint      NOT NULL DEFAULT 0,
    CONSTRAINT import_run_ended_has_time CHECK ((status = 'RUNNING') = (finished_at IS NULL))
);
-- ImportRunRepository.newest
CREATE INDEX import_run_newest ON import_run (started_at DESC, id);

-- What a run did with one file of the archive.
CREATE TABLE import_item (
    run_id      uuid    NOT NULL CONSTRAINT import_item_run_fk REFERENCES import_run ON DELETE CASCADE,
    position    integer NOT NULL,
    path        text    NOT NULL,
    action      text    NOT NULL CONSTRAINT import_item_action_known
                        CHECK (action IN ('CREATE', 'UPDATE', 'UNCHANGED', 'CONFLICT', 'SKIP', 'FAIL')),
    kind        text    NOT NULL,
    title       text,
    post_id     uuid    CONSTRAINT import_item_post_fk REFERENCES post ON DELETE SET NULL,
    old_address text,
    new_address text,
    reason      text,
    notices     jsonb   NOT NULL,
    CONSTRAINT import_item_pk PRIMARY KEY (run_id, position)
);
CREATE INDEX import_item_post ON import_item (post_id) WHERE post_id IS NOT NULL;

-- A file that came in with an archive: its very bytes, and the last revision that an import made of it.
CREATE TABLE imported_file (
    id          uuid   NOT NULL CONSTRAINT imported_file_pk PRIMARY KEY,
    archive     text   NOT NULL,
    path        text   NOT NULL,
    hash        text   NOT NULL CONSTRAINT imported_file_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
    original    bytea,
    post_id     uuid   CONSTRAINT imported_file_post_fk REFERENCES post ON DELETE SET NULL,
    revision_id uuid   CONSTRAINT imported_file_revision_fk REFERENCES revision ON DELETE SET NULL,
    media_id    uuid   CONSTRAINT imported_file_media_fk REFERENCES media_asset ON DELETE SET NULL,
    run_id      uuid   CONSTRAINT imported_file_run_fk REFERENCES import_run ON DELETE SET NULL,
    version     bigint NOT NULL DEFAULT 0,
    CONSTRAINT imported_file_path_unique UNIQUE (archive, path),
    -- a document's bytes lie here, an asset's in the media store
    CONSTRAINT imported_file_has_bytes CHECK (num_nonnulls(original, media_id) >= 1 OR post_id IS NULL)
);
-- ImportedFileRepository.findByHash: a file that was moved or whose archive was renamed
CREATE INDEX imported_file_hash ON imported_file (hash);
CREATE INDEX imported_file_post ON imported_file (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX imported_file_revision ON imported_file (revision_id) WHERE revision_id IS NOT NULL;
CREATE INDEX imported_file_media ON imported_file (media_id) WHERE media_id IS NOT NULL;
CREATE INDEX imported_file_run ON imported_file (run_id) WHERE run_id IS NOT NULL;
