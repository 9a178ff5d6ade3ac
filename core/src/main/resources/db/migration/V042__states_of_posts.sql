-- Asked for each row of a statement, the function is planned and run anew, which was a fifth of what PostgreSQL took for an
-- import; asked for the posts of a batch together, it is one query.
CREATE VIEW stated_post AS
    SELECT post.id,
           md5(concat_ws(chr(31),
               post.revision_id, post.kind, post.title, post.status, post.unlisted,
               coalesce(extract(epoch FROM post.published_at)::text, '-'),
               coalesce(extract(epoch FROM post.updated_at)::text, '-'),
               coalesce(post.language, '-'), coalesce(post.summary, '-'), coalesce(post.cover, '-'),
               ARRAY(SELECT author_id FROM post_author WHERE post_id = post.id ORDER BY position, author_id)::text,
               ARRAY(SELECT category_id FROM post_category WHERE post_id = post.id ORDER BY position, category_id)::text,
               ARRAY(SELECT tag_id FROM post_tag WHERE post_id = post.id ORDER BY position, tag_id)::text,
               ARRAY(SELECT series_id || ':' || coalesce(position, -1)
                       FROM post_series WHERE post_id = post.id)::text)) AS state
      FROM post;

CREATE OR REPLACE FUNCTION post_state(uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT state FROM stated_post WHERE id = $1
$$;
