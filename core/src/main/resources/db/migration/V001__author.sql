-- Who wrote: a byline, which outlives the account of whoever signed in to write it.
CREATE TABLE author (
    id        uuid   NOT NULL CONSTRAINT author_pk PRIMARY KEY,
    slug      text   NOT NULL CONSTRAINT author_slug_unique UNIQUE,
    name      text   NOT NULL CONSTRAINT author_name_not_blank CHECK (btrim(name) <> ''),
    name_key  text   NOT NULL CONSTRAINT author_name_key_unique UNIQUE,
    biography text   NOT NULL DEFAULT '',
    website   text,
    version   bigint NOT NULL DEFAULT 0
);
