-- An address that once was one of ours. With neither post nor target it is gone (410).
CREATE TABLE redirect (
    id         uuid        NOT NULL CONSTRAINT redirect_pk PRIMARY KEY,
    -- decoded, NFC, lower case, without trailing slash and .html: see core.redirect.PathKey
    path_key   text        NOT NULL CONSTRAINT redirect_path_key_unique UNIQUE
                           CONSTRAINT redirect_path_key_absolute CHECK (path_key LIKE '/%'),
    post_id    uuid        CONSTRAINT redirect_post_fk REFERENCES post ON DELETE SET NULL,
    target     text        CONSTRAINT redirect_target_absolute CHECK (target ~ '^(/([^/\\]|$)|https?://)'),
    created_at timestamptz NOT NULL,
    CONSTRAINT redirect_one_target CHECK (num_nonnulls(post_id, target) <= 1)
);
CREATE INDEX redirect_post ON redirect (post_id) WHERE post_id IS NOT NULL;
