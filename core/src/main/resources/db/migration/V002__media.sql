-- A file of the media library. Its bytes lie in the media store under the hash, so equal files are kept once.
CREATE TABLE media_asset (
    id           uuid        NOT NULL CONSTRAINT media_asset_pk PRIMARY KEY,
    hash         text        NOT NULL CONSTRAINT media_asset_hash_unique UNIQUE
                             CONSTRAINT media_asset_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
    name         text        NOT NULL CONSTRAINT media_asset_name_not_blank CHECK (btrim(name) <> ''),
    content_type text        NOT NULL,
    size_bytes   bigint      NOT NULL CONSTRAINT media_asset_size_not_negative CHECK (size_bytes >= 0),
    width        integer     CONSTRAINT media_asset_width_positive CHECK (width > 0),
    height       integer     CONSTRAINT media_asset_height_positive CHECK (height > 0),
    created_at   timestamptz NOT NULL
);
