-- What search knows of a post: written with the post in one transaction, or afterwards by core.search.IndexOutdated.
CREATE TABLE post_search (
    post_id       uuid     NOT NULL CONSTRAINT post_search_pk PRIMARY KEY
                           CONSTRAINT post_search_post_fk REFERENCES post ON DELETE CASCADE,
    index_version integer  NOT NULL,
    -- the title folded: what suggestions look into
    title_key     text     NOT NULL,
    -- the plain text, from which snippets are cut
    body          text     NOT NULL,
    -- tokens of title (A) and terms (B): small, so that they lie in the row itself
    names         tsvector NOT NULL,
    -- tokens of title (A), terms (B), text (C) and code (D)
    words         tsvector NOT NULL,
    -- all tokens in their order, of a post that has more places than a tsvector keeps; see core.search.Written
    written       text,
    -- what is typical for it, for related posts
    keywords      text[]   NOT NULL,
    -- the posts that are most like it; null until that is found out
    related       uuid[]
);
-- uncompressed: reading places for a phrase or a rank costs half as much, and tokens hardly compress
ALTER TABLE post_search ALTER COLUMN words SET STORAGE EXTERNAL;

-- SearchRepository.find
CREATE INDEX post_search_words ON post_search USING gin (words);
-- RelatedPostRepository.alike
CREATE INDEX post_search_keywords ON post_search USING gin (keywords);
-- SearchRepository.outdated
CREATE INDEX post_search_version ON post_search (index_version);
-- RelatedPostRepository.unrelated
CREATE INDEX post_search_unrelated ON post_search (post_id) WHERE related IS NULL;
