package io.inkstone.importer.export;

import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.Rows;
import java.util.ArrayList;
import java.util.List;

/** All that makes a site what it is, table by table, without ids and versions; a tag without a post is none of it. */
final class SiteRows {
    private static final List<String> QUERIES = List.of(
            """
            SELECT 'settings' AS "table", title, description, language, time_zone, permalink, former_permalinks, page_size,
                   navigation
              FROM site_settings\
            """,
            """
            SELECT 'post' AS "table", post.kind, post.slug, post.title, status, unlisted, published_at, updated_at, language,
                   summary, cover, translation_key, coalesce(feed_id, 'urn:uuid:' || post.id) AS feed, markdown, front_matter,
                   ARRAY(SELECT name FROM author JOIN post_author ON author_id = author.id
                          WHERE post_id = post.id ORDER BY position) AS authors,
                   ARRAY(SELECT path FROM category JOIN post_category ON category_id = category.id
                          WHERE post_id = post.id ORDER BY position) AS categories,
                   ARRAY(SELECT name FROM tag JOIN post_tag ON tag_id = tag.id
                          WHERE post_id = post.id ORDER BY position) AS tags,
                   (SELECT name FROM series JOIN post_series ON series_id = series.id WHERE post_id = post.id) AS series,
                   (SELECT position FROM post_series WHERE post_id = post.id) AS place
              FROM post JOIN revision ON revision.id = revision_id
             ORDER BY post.kind, post.slug\
            """,
            """
            SELECT 'redirect' AS "table", path_key, post.kind, post.slug, target
              FROM redirect LEFT JOIN post ON post.id = redirect.post_id
             ORDER BY path_key\
            """,
            "SELECT 'media' AS \"table\", hash, name, content_type, size_bytes, width, height FROM media_asset ORDER"
                    + " BY hash",
            "SELECT 'category' AS \"table\", path, name FROM category ORDER BY path",
            "SELECT 'tag' AS \"table\", slug, name FROM tag WHERE id IN (SELECT tag_id FROM post_tag) ORDER BY slug",
            "SELECT 'series' AS \"table\", slug, name, description FROM series ORDER BY slug",
            "SELECT 'author' AS \"table\", slug, name FROM author ORDER BY slug");

    private SiteRows() {}

    static List<String> of(DatabaseAddress database) {
        List<String> rows = new ArrayList<>();
        QUERIES.forEach(query -> rows.addAll(Rows.of(database, query)));
        return rows;
    }
}
