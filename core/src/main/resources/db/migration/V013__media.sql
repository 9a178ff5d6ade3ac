-- A picture of the library at another width: made when it is first asked for, and kept.
CREATE TABLE media_variant (
    asset_id     uuid        NOT NULL CONSTRAINT media_variant_asset_fk REFERENCES media_asset ON DELETE CASCADE,
    width        integer     NOT NULL CONSTRAINT media_variant_width_positive CHECK (width > 0),
    -- of its bytes in the media store; the asset's own where another width would gain nothing
    hash         text        NOT NULL CONSTRAINT media_variant_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
    content_type text        NOT NULL,
    size_bytes   bigint      NOT NULL CONSTRAINT media_variant_size_not_negative CHECK (size_bytes >= 0),
    CONSTRAINT media_variant_pk PRIMARY KEY (asset_id, width)
);
