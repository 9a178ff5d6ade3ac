-- An archive that somebody sent with a form of the desk. Its bytes lie in a file of the data directory, for as long as they are needed.
CREATE TABLE import_upload (
    id          uuid        NOT NULL CONSTRAINT import_upload_pk PRIMARY KEY,
    name        text        NOT NULL CONSTRAINT import_upload_name_shape CHECK (name ~ '^[^/[:cntrl:]]+$'),
    -- what the generator was said to be
    format      text,
    size_bytes  bigint      NOT NULL CONSTRAINT import_upload_not_empty CHECK (size_bytes > 0),
    uploaded_at timestamptz NOT NULL,
    -- the plan that was made of it; null as long as there is none
    run_id      uuid        CONSTRAINT import_upload_run_fk REFERENCES import_run ON DELETE CASCADE,
    -- why there will be none, in one sentence
    fault       text,
    -- whether the bytes are still there
    kept        boolean     NOT NULL DEFAULT true,
    CONSTRAINT import_upload_planned_or_fault CHECK (run_id IS NULL OR fault IS NULL)
);
CREATE UNIQUE INDEX import_upload_run ON import_upload (run_id) WHERE run_id IS NOT NULL;
-- UploadRepository.unneeded, .unplanned
CREATE INDEX import_upload_kept ON import_upload (uploaded_at, id) WHERE kept;
-- UploadRepository.existsByNameAndArchive
CREATE INDEX import_upload_name ON import_upload (name);
