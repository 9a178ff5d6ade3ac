-- A picture on another host that an imported text shows: what became of it when it was asked for.
CREATE TABLE remote_image (
    -- in one spelling, percent-encoded
    url      text        NOT NULL CONSTRAINT remote_image_pk PRIMARY KEY
                         CONSTRAINT remote_image_url_fits_the_index CHECK (octet_length(url) <= 2000),
    -- null as long as it could not be had; a picture that leaves the library is asked for again
    media_id uuid        CONSTRAINT remote_image_media_fk REFERENCES media_asset ON DELETE CASCADE,
    reason   text,
    attempts integer     NOT NULL CONSTRAINT remote_image_attempts_not_negative CHECK (attempts >= 0),
    asked_at timestamptz NOT NULL,
    CONSTRAINT remote_image_fetched_or_reason CHECK (num_nonnulls(media_id, reason) = 1)
);
CREATE INDEX remote_image_media ON remote_image (media_id) WHERE media_id IS NOT NULL;
