-- What machines may do with the site, and where they are told of news: one row, written when an editor first changes anything.
CREATE TABLE discovery_settings (
    id             boolean NOT NULL DEFAULT true CONSTRAINT discovery_settings_pk PRIMARY KEY
                           CONSTRAINT discovery_settings_one_row CHECK (id),
    training_bots  boolean NOT NULL,
    assistant_bots boolean NOT NULL,
    llms_text      boolean NOT NULL,
    -- lower case, because it is also the name of a file of the site
    indexnow_key   text    CONSTRAINT discovery_settings_indexnow_key_form CHECK (indexnow_key ~ '^[a-z0-9-]{8,128}$'),
    baidu_token    text    CONSTRAINT discovery_settings_baidu_token_form CHECK (baidu_token ~ '^[A-Za-z0-9]{8,128}$'),
    version        bigint  NOT NULL DEFAULT 0
);

-- Up to when the changes of posts have been told to a search engine. A few changes of one moment are told twice rather than
-- never.
CREATE TABLE push_progress (
    target       text        NOT NULL CONSTRAINT push_progress_pk PRIMARY KEY
                             CONSTRAINT push_progress_target_known CHECK (target IN ('INDEXNOW', 'BAIDU')),
    pushed_until timestamptz NOT NULL
);
