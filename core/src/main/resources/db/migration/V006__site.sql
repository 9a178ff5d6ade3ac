-- What editors set for the whole site: one row, made with the defaults on the first start.
CREATE TABLE site_settings (
    id                boolean NOT NULL DEFAULT true CONSTRAINT site_settings_pk PRIMARY KEY
                              CONSTRAINT site_settings_one_row CHECK (id),
    title             text    NOT NULL CONSTRAINT site_settings_title_not_blank CHECK (btrim(title) <> ''),
    description       text    NOT NULL,
    language          text    NOT NULL CONSTRAINT site_settings_language_known CHECK (language IN ('zh-CN', 'en')),
    time_zone         text    NOT NULL,
    permalink         text    NOT NULL CONSTRAINT site_settings_permalink_has_slug CHECK (permalink LIKE '/%{slug}%'),
    -- patterns that the site had before: their addresses lead on for ever
    former_permalinks text[]  NOT NULL DEFAULT '{}',
    page_size         integer NOT NULL CONSTRAINT site_settings_page_size_range CHECK (page_size BETWEEN 1 AND 100),
    navigation        jsonb   NOT NULL,
    version           bigint  NOT NULL DEFAULT 0
);
