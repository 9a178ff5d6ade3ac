-- A post or a page: where it stands, and which revision readers see.
CREATE TABLE post (
    id              uuid        NOT NULL CONSTRAINT post_pk PRIMARY KEY,
    kind            text        NOT NULL CONSTRAINT post_kind_known CHECK (kind IN ('POST', 'PAGE')),
    slug            text        NOT NULL CONSTRAINT post_slug_not_empty CHECK (slug <> ''),
    title           text        NOT NULL,
    status          text        NOT NULL CONSTRAINT post_status_known CHECK (status IN ('DRAFT', 'PUBLISHED')),
    -- unlisted: whoever has the address reads it, no list or feed names it
    unlisted        boolean     NOT NULL DEFAULT false,
    published_at    timestamptz,
    -- when the author last changed it, as told to readers
    updated_at      timestamptz,
    created_at      timestamptz NOT NULL,
    language        text,
    summary         text,
    cover           text,
    revision_id     uuid        NOT NULL,
    version         bigint      NOT NULL DEFAULT 0,
    CONSTRAINT post_slug_unique UNIQUE (kind, slug),
    CONSTRAINT post_published_has_time CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL))
);

-- PublicPostRepository.newest and its kin: the public lists, newest first
CREATE INDEX post_public_newest ON post (published_at DESC, slug)
    WHERE kind = 'POST' AND status = 'PUBLISHED' AND NOT unlisted;

-- What was written, for ever: a change is a new revision that names the one it was made from.
CREATE TABLE revision (
    id           uuid        NOT NULL CONSTRAINT revision_pk PRIMARY KEY,
    post_id      uuid        NOT NULL CONSTRAINT revision_post_fk REFERENCES post ON DELETE CASCADE,
    base_id      uuid        CONSTRAINT revision_base_fk REFERENCES revision ON DELETE SET NULL,
    title        text        NOT NULL,
    -- byte for byte as written
    markdown     text        NOT NULL,
    -- the keys that Inkstone itself has no use for, in their order
    front_matter jsonb       NOT NULL,
    created_at   timestamptz NOT NULL
);

-- RevisionRepository.ofPost
CREATE INDEX revision_of_post ON revision (post_id, created_at DESC, id);
-- the foreign key's own look-up when a revision is deleted with its post
CREATE INDEX revision_base ON revision (base_id) WHERE base_id IS NOT NULL;

ALTER TABLE post ADD CONSTRAINT post_revision_fk
    FOREIGN KEY (revision_id) REFERENCES revision DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION revision_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a revision is never changed' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'revision_immutable';
END
$$;

CREATE TRIGGER revision_immutable BEFORE UPDATE OF id, post_id, title, markdown, front_matter, created_at ON revision
    FOR EACH ROW EXECUTE FUNCTION revision_refuse_change();

-- What readers are shown, made when the text changes and not when it is read.
CREATE TABLE rendering (
    post_id          uuid    NOT NULL CONSTRAINT rendering_pk PRIMARY KEY
                             CONSTRAINT rendering_post_fk REFERENCES post ON DELETE CASCADE,
    revision_id      uuid    NOT NULL CONSTRAINT rendering_revision_fk REFERENCES revision ON DELETE CASCADE,
    renderer_version integer NOT NULL,
    html             text    NOT NULL,
    contents         jsonb   NOT NULL,
    excerpt          text    NOT NULL,
    han_count        integer NOT NULL,
    latin_count      integer NOT NULL,
    image            text,
    links            text[]  NOT NULL
);

-- RenderingRepository.outdated: what an upgrade has yet to render again
CREATE INDEX rendering_by_version ON rendering (renderer_version, post_id);
-- the foreign key's own look-up
CREATE INDEX rendering_revision ON rendering (revision_id);

CREATE TABLE post_author (
    post_id   uuid    NOT NULL CONSTRAINT post_author_post_fk REFERENCES post ON DELETE CASCADE,
    author_id uuid    NOT NULL CONSTRAINT post_author_author_fk REFERENCES author ON DELETE RESTRICT,
    position  integer NOT NULL,
    CONSTRAINT post_author_pk PRIMARY KEY (post_id, author_id)
);
CREATE INDEX post_author_author ON post_author (author_id);

CREATE TABLE post_category (
    post_id     uuid    NOT NULL CONSTRAINT post_category_post_fk REFERENCES post ON DELETE CASCADE,
    category_id uuid    NOT NULL CONSTRAINT post_category_category_fk REFERENCES category ON DELETE RESTRICT,
    position    integer NOT NULL,
    CONSTRAINT post_category_pk PRIMARY KEY (post_id, category_id)
);
CREATE INDEX post_category_category ON post_category (category_id);

CREATE TABLE post_tag (
    post_id  uuid    NOT NULL CONSTRAINT post_tag_post_fk REFERENCES post ON DELETE CASCADE,
    tag_id   uuid    NOT NULL CONSTRAINT post_tag_tag_fk REFERENCES tag ON DELETE RESTRICT,
    position integer NOT NULL,
    CONSTRAINT post_tag_pk PRIMARY KEY (post_id, tag_id)
);
CREATE INDEX post_tag_tag ON post_tag (tag_id);

-- A post belongs to one series at most; without a position it stands by its date, after those that have one.
CREATE TABLE post_series (
    post_id   uuid    NOT NULL CONSTRAINT post_series_pk PRIMARY KEY
                      CONSTRAINT post_series_post_fk REFERENCES post ON DELETE CASCADE,
    series_id uuid    NOT NULL CONSTRAINT post_series_series_fk REFERENCES series ON DELETE CASCADE,
    position  integer
);
CREATE INDEX post_series_order ON post_series (series_id, position);
