-- The id by which feed readers knew the post on the site that it came from; without one they know it by its own id.
ALTER TABLE post
    ADD COLUMN feed_id text CONSTRAINT post_feed_id_not_empty CHECK (feed_id <> ''),
    ADD CONSTRAINT post_feed_id_unique UNIQUE (feed_id);

-- What its translations have in common with it, as the front matter says: see core.post.TranslationKey.
ALTER TABLE post ADD COLUMN translation_key text;

UPDATE post
   SET translation_key = nullif(btrim(coalesce(
           front_matter ->> 'translation_key',
           front_matter ->> 'translationKey',
           front_matter ->> 'translation_id',
           front_matter ->> 'lang-ref',
           front_matter ->> 'lang_ref',
           front_matter ->> 'page_id',
           front_matter ->> 'ref')), '')
  FROM revision
 WHERE revision.id = post.revision_id;

-- PublicPostRepository.translations
CREATE INDEX post_translation ON post (translation_key) WHERE translation_key IS NOT NULL;
