-- name_key folds case and width (see core.taxonomy.NameKey), so that "Java" and "java" are one term.
CREATE TABLE category (
    id        uuid   NOT NULL CONSTRAINT category_pk PRIMARY KEY,
    parent_id uuid   CONSTRAINT category_parent_fk REFERENCES category ON DELETE RESTRICT,
    slug      text   NOT NULL,
    name      text   NOT NULL CONSTRAINT category_name_not_blank CHECK (btrim(name) <> ''),
    name_key  text   NOT NULL,
    -- the slugs from the root down, joined with '/': the category's address
    path      text   NOT NULL CONSTRAINT category_path_unique UNIQUE,
    version   bigint NOT NULL DEFAULT 0,
    CONSTRAINT category_name_key_unique UNIQUE NULLS NOT DISTINCT (parent_id, name_key)
);

CREATE TABLE tag (
    id       uuid   NOT NULL CONSTRAINT tag_pk PRIMARY KEY,
    slug     text   NOT NULL CONSTRAINT tag_slug_unique UNIQUE,
    name     text   NOT NULL CONSTRAINT tag_name_not_blank CHECK (btrim(name) <> ''),
    name_key text   NOT NULL CONSTRAINT tag_name_key_unique UNIQUE,
    version  bigint NOT NULL DEFAULT 0
);

CREATE TABLE series (
    id          uuid   NOT NULL CONSTRAINT series_pk PRIMARY KEY,
    slug        text   NOT NULL CONSTRAINT series_slug_unique UNIQUE,
    name        text   NOT NULL CONSTRAINT series_name_not_blank CHECK (btrim(name) <> ''),
    name_key    text   NOT NULL CONSTRAINT series_name_key_unique UNIQUE,
    description text   NOT NULL DEFAULT '',
    version     bigint NOT NULL DEFAULT 0
);
