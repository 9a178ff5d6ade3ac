-- A repository that the site follows: what is pushed there is published here.
CREATE TABLE sync_source (
    id            uuid        NOT NULL CONSTRAINT sync_source_pk PRIMARY KEY,
    name          text        NOT NULL CONSTRAINT sync_source_name_unique UNIQUE
                              CONSTRAINT sync_source_name_shape CHECK (name ~ '^[^[:space:]/]+$'),
    source        text        NOT NULL CONSTRAINT sync_source_source_not_blank CHECK (btrim(source) <> ''),
    format        text,
    every_seconds integer     NOT NULL CONSTRAINT sync_source_every_at_least_ten_seconds CHECK (every_seconds >= 10),
    token_hash    text        NOT NULL CONSTRAINT sync_source_token_unique UNIQUE
                              CONSTRAINT sync_source_token_is_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    -- as it is, because a signature can only be checked by who knows it
    secret        text,
    -- the commit that was imported last
    head          text        CONSTRAINT sync_source_head_is_a_commit CHECK (head ~ '^[0-9a-f]{40,64}$'),
    due_at        timestamptz NOT NULL,
    -- until then one process works on it
    claimed_until timestamptz,
    synced_at     timestamptz,
    failure       text,
    created_at    timestamptz NOT NULL
);
-- SyncSourceRepository.claim
CREATE INDEX sync_source_due ON sync_source (due_at, id);
