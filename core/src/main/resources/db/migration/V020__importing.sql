-- A run can be planned before it is applied, be broken off and gone on with, and be undone.
ALTER TABLE import_run
    DROP CONSTRAINT import_run_status_known,
    ADD CONSTRAINT import_run_status_known
        CHECK (status IN ('PLANNED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED', 'UNDONE')),
    DROP CONSTRAINT import_run_ended_has_time,
    ADD CONSTRAINT import_run_ended_has_time CHECK ((status IN ('PLANNED', 'RUNNING')) = (finished_at IS NULL)),
    -- what the generator was said to be, so that going on reads the archive as the beginning did
    ADD COLUMN format text,
    -- how many documents the plan has
    ADD COLUMN document_count integer NOT NULL DEFAULT 0,
    -- why it failed or was interrupted, in one sentence
    ADD COLUMN reason text,
    -- what concerns the archive and no single file of it
    ADD COLUMN notices jsonb NOT NULL DEFAULT '{"notices": []}',
    -- asked for by anyone, heard by the process that runs it with its next batch; no part of the version
    ADD COLUMN cancel_requested boolean NOT NULL DEFAULT false;

-- ImportRunRepository.unfinished
CREATE INDEX import_run_running ON import_run (started_at, id) WHERE status = 'RUNNING';
-- ImportItemRepository.paths: what a run that goes on has done already
CREATE INDEX import_item_path ON import_item (run_id, path);

ALTER TABLE imported_file
    -- of what the file was converted to: another configuration or converter makes another text of the same bytes
    ADD COLUMN content_hash text,
    -- what post_state said of the post when the import had written it; anything else by now was changed here
    ADD COLUMN state text,
    -- whether the file brought its asset into the library, rather than found it there
    ADD COLUMN brought boolean NOT NULL DEFAULT false;

-- Everything that a writer can change of a post but its slug, in a few letters: text, metadata and where it is filed.
CREATE FUNCTION post_state(uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT md5(concat_ws(chr(31),
               post.revision_id, post.kind, post.title, post.status, post.unlisted,
               coalesce(extract(epoch FROM post.published_at)::text, '-'),
               coalesce(extract(epoch FROM post.updated_at)::text, '-'),
               coalesce(post.language, '-'), coalesce(post.summary, '-'), coalesce(post.cover, '-'),
               ARRAY(SELECT author_id FROM post_author WHERE post_id = post.id ORDER BY position, author_id)::text,
               ARRAY(SELECT category_id FROM post_category WHERE post_id = post.id ORDER BY position, category_id)::text,
               ARRAY(SELECT tag_id FROM post_tag WHERE post_id = post.id ORDER BY position, tag_id)::text,
               ARRAY(SELECT series_id || ':' || coalesce(position, -1)
                       FROM post_series WHERE post_id = post.id)::text))
      FROM post
     WHERE post.id = $1
$$;

-- How something was before a run changed it, so that the run can be undone.
CREATE TABLE import_before (
    run_id uuid  NOT NULL CONSTRAINT import_before_run_fk REFERENCES import_run ON DELETE CASCADE,
    kind   text  NOT NULL CONSTRAINT import_before_kind_known CHECK (kind IN ('POST', 'FILE', 'REDIRECT')),
    row_id uuid  NOT NULL,
    -- the row as it was; of a post also its rendering and where it was filed
    state  jsonb NOT NULL,
    CONSTRAINT import_before_pk PRIMARY KEY (run_id, kind, row_id)
);
