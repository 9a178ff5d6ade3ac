package io.inkstone.core.search;

import io.inkstone.core.post.PostLink;
import io.inkstone.core.taxonomy.TermCount;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The SQL of search. What readers are shown are public posts and pages only. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchRepository extends GenericRepository<PostIndex, UUID> {
    /** A post as it is to be indexed. */
    @Query("""
        SELECT post.id AS post_id, post.title, rendering.html,
               ARRAY(SELECT tag.name
                       FROM post_tag
                       JOIN tag ON tag.id = post_tag.tag_id
                      WHERE post_tag.post_id = post.id
                      ORDER BY post_tag.position, tag.slug)
               || ARRAY(SELECT category.name
                          FROM post_category
                          JOIN category ON category.id = post_category.category_id
                         WHERE post_category.post_id = post.id
                         ORDER BY post_category.position, category.path)
               || ARRAY(SELECT series.name
                          FROM post_series
                          JOIN series ON series.id = post_series.series_id
                         WHERE post_series.post_id = post.id) AS terms
          FROM post
          JOIN rendering ON rendering.post_id = post.id
         WHERE post.id = :postId
        """)
    Optional<PostText> text(UUID postId);

    /** Keeps it in place of what was kept before; what it is like is to be found out anew. */
    @Query("""
        INSERT INTO post_search (post_id, index_version, title_key, names, words, length, written, keywords)
        VALUES (:postId, :indexVersion, :titleKey, :names, :words, :length,
                CAST(:written AS text), string_to_array(:keywords, ' '))
            ON CONFLICT ON CONSTRAINT post_search_pk
            DO UPDATE SET index_version = excluded.index_version,
                          title_key = excluded.title_key,
                          names = excluded.names,
                          words = excluded.words,
                          length = excluded.length,
                          written = excluded.written,
                          keywords = excluded.keywords,
                          segment_id = NULL,
                          member = NULL,
                          related = NULL
        """)
    void put(PostIndex index);

    /**
     * Lets the transaction at hand commit before its rows are on the disk, because after a power cut {@link #outdated} finds
     * what is missing.
     */
    @Query("SELECT set_config('synchronous_commit', 'off', true)")
    String commitLater();

    /** Those of the posts that are there, which stay until this transaction ends; ids joined by blanks. */
    @Query("""
        SELECT id
          FROM post
         WHERE id = ANY (CAST(string_to_array(:postIds, ' ') AS uuid[]))
           FOR KEY SHARE
        """)
    Set<UUID> hold(String postIds);

    /** Adds what is kept of posts, but for those of which something is kept by now: that is newer. */
    @Query("""
        INSERT INTO post_search (post_id, index_version, title_key, names, words, length, written, keywords,
                                 segment_id, member)
        VALUES (:postId, :indexVersion, :titleKey, :names, CAST(:words AS tsvector), :length,
                CAST(:written AS text), string_to_array(:keywords, ' '),
                :segmentId, :member)
            ON CONFLICT ON CONSTRAINT post_search_pk DO NOTHING
        """)
    void addAll(List<PostIndex> indexes);

    /** Posts that are not indexed, or by an older version; what another transaction is about to write is left to it. */
    @Query("""
        SELECT post.id
          FROM post
         WHERE NOT EXISTS (SELECT FROM post_search
                            WHERE post_search.post_id = post.id AND post_search.index_version >= :version)
         ORDER BY post.id
         LIMIT :limit
           FOR UPDATE OF post SKIP LOCKED
        """)
    List<UUID> outdated(int version, int limit);

    /** Has the posts that carry a tag indexed again, because its name has changed. */
    @Query("""
        UPDATE post_search
           SET index_version = 0
         WHERE post_id IN (SELECT post_id FROM post_tag WHERE tag_id = :tagId)
        """)
    void outdateTagged(UUID tagId);

    /**
     * What a query finds. Index, segments and single lexemes choose the candidates; places decide on phrases, or, in a post
     * with more of them than a {@code tsvector} keeps, its tokens as written. With {@code ranked} what fits best comes first, where
     * of very many hits only a thousand are ranked: those that have it in their names, then the newest. Ties, and
     * otherwise all, are newest first.
     *
     * <p>A post of a segment has no words of its own: where they are needed, a vector of those that are sought is put together of
     * the {@code stretch} of each block that tells of them. {@code OFFSET 0} keeps the planner from reading a stretch once for
     * each post, or splitting a text into lexemes once for each use.
     */
    @Query("""
        WITH sought AS (
             SELECT *
               FROM unnest(string_to_array(CAST(:lexemes AS text), chr(10)),
                           CAST(string_to_array(CAST(:buckets AS text), chr(10)) AS smallint[]),
                           CAST(string_to_array(CAST(:begins AS text), chr(10)) AS boolean[]),
                           CAST(string_to_array(CAST(:needed AS text), chr(10)) AS boolean[]))
                    WITH ORDINALITY AS sought (lexeme, bucket, begins, needed, number)),
             stretch AS MATERIALIZED (
             SELECT search_block.segment_id, sought.number, sought.needed,
                    kept.lexemes[nth.first : nth.last] AS lexemes,
                    search_block.ends[nth.first : nth.last] AS ends,
                    nth.start,
                    substring(search_block.places FROM 4 * nth.start + 1 FOR 4 * (nth.stop - nth.start)) AS places,
                    nth.stop - nth.start AS place_count
               FROM sought
               JOIN search_block ON search_block.bucket = sought.bucket
              CROSS JOIN LATERAL (SELECT string_to_array(search_block.lexemes, chr(10)) AS lexemes OFFSET 0) AS kept
              CROSS JOIN LATERAL (SELECT first, last, coalesce(search_block.ends[first - 1], 0) AS start,
                                         search_block.ends[last] AS stop
                                    FROM (SELECT nth AS first, nth AS last
                                            FROM array_position(kept.lexemes, sought.lexeme) AS nth
                                           WHERE NOT sought.begins AND nth IS NOT NULL
                                           UNION ALL
                                          SELECT min(nth), max(nth)
                                            FROM unnest(kept.lexemes) WITH ORDINALITY AS held (lexeme, nth)
                                           WHERE sought.begins AND starts_with(held.lexeme, sought.lexeme)
                                          HAVING count(*) > 0) AS nth) AS nth),
             member AS (
             SELECT segment_id, member
               FROM (SELECT DISTINCT stretch.segment_id, stretch.number,
                            get_byte(stretch.places, 4 * nth) << 8 | get_byte(stretch.places, 4 * nth + 1) AS member
                       FROM stretch
                      CROSS JOIN generate_series(0, stretch.place_count - 1) AS nth
                      WHERE stretch.needed) AS has
              GROUP BY segment_id, member
             HAVING count(*) = (SELECT count(*) FROM sought WHERE needed)),
             candidate AS (
             SELECT post_id, names, words, length, written, segment_id, member
               FROM post_search
              WHERE segment_id IS NULL AND words @@ CAST(:anywhere AS tsquery)
              UNION ALL
             SELECT post_id, names, words, length, written, segment_id, member
               FROM member
               JOIN post_search USING (segment_id, member)),
             visible AS MATERIALIZED (
             SELECT post.id, post.kind, post.slug, post.published_at, candidate.*,
                    candidate.names @@ CAST(:near AS tsquery) AS named,
                    row_number() OVER (ORDER BY candidate.names @@ CAST(:near AS tsquery) DESC,
                                                post.published_at DESC, post.slug, post.kind) AS place
               FROM candidate
               JOIN post ON post.id = candidate.post_id
              WHERE post.status = 'PUBLISHED' AND NOT post.unlisted
                AND post.published_at <= :now),
             spot AS (
             SELECT stretch.segment_id, held.lexeme,
                    get_byte(stretch.places, 4 * nth) << 8 | get_byte(stretch.places, 4 * nth + 1) AS member,
                    get_byte(stretch.places, 4 * nth + 2) << 8 | get_byte(stretch.places, 4 * nth + 3) AS place
               FROM stretch
              CROSS JOIN LATERAL unnest(stretch.lexemes, stretch.ends)
                                 WITH ORDINALITY AS held (lexeme, stop, number)
              CROSS JOIN LATERAL generate_series(coalesce(stretch.ends[held.number - 1], stretch.start) - stretch.start,
                                                 held.stop - stretch.start - 1) AS nth
             OFFSET 0),
             vector AS (
             SELECT segment_id, member, CAST(string_agg(operand, ' ') AS tsvector) AS words
               FROM (SELECT segment_id, member,
                            '''' || replace(replace(spot.lexeme, '\\', '\\\\'), '''', '''''') || ''''
                            || coalesce(chr(58) || string_agg((spot.place >> 2)
                                                              || substr('DCBA', (spot.place & 3) + 1, 1), ',')
                                                   FILTER (WHERE spot.place > 3), '') AS operand
                       FROM spot
                       JOIN visible USING (segment_id, member)
                      WHERE NOT :simple OR (:ranked AND visible.place <= 1000)
                      GROUP BY segment_id, member, spot.lexeme) AS operand
              GROUP BY segment_id, member),
             found AS MATERIALIZED (
             SELECT visible.id, visible.kind, visible.slug, visible.published_at, visible.named, visible.names,
                    coalesce(visible.words, vector.words) AS words, visible.length
               FROM visible
               LEFT JOIN vector USING (segment_id, member)
              WHERE (:simple OR CASE
                     WHEN visible.written IS NULL
                     THEN coalesce(visible.words, vector.words) @@ CAST(:near AS tsquery)
                     ELSE NOT EXISTS (SELECT
                                        FROM unnest(string_to_array(CAST(:wanted AS text), chr(10))) AS phrase
                                       WHERE strpos(visible.written, phrase) = 0)
                      AND NOT EXISTS (SELECT
                                        FROM unnest(string_to_array(CAST(:unwanted AS text), chr(10))) AS phrase
                                       WHERE strpos(visible.written, phrase) > 0)
                     END)),
             placed AS (
             SELECT found.*, count(*) OVER () AS total,
                    row_number() OVER (ORDER BY named DESC, published_at DESC, slug, kind) AS place
               FROM found),
             page AS (
             SELECT placed.*,
                    CASE WHEN :ranked AND place <= 1000
                         THEN 4 * ts_rank_cd('{0.05, 0.1, 0.6, 1}', names, CAST(:near AS tsquery))
                              + ts_rank_cd('{0.05, 0.1, 0.6, 1}', words, CAST(:near AS tsquery)) / ln(length + 1)
                         ELSE 0 END AS rank
               FROM placed
              ORDER BY rank DESC, published_at DESC, slug, kind
             OFFSET :skip
              LIMIT :limit)
        SELECT page.kind, page.slug, post.title, page.published_at, post.language, rendering.html,
               coalesce(nullif(post.summary, ''), rendering.excerpt) AS excerpt, page.total
          FROM page
          JOIN post ON post.id = page.id
          JOIN rendering ON rendering.post_id = page.id
         ORDER BY page.rank DESC, page.published_at DESC, page.slug, page.kind
         LIMIT :limit
        """)
    List<FoundPost> find(
            String lexemes,
            String buckets,
            String begins,
            String needed,
            String anywhere,
            String near,
            boolean simple,
            String wanted,
            String unwanted,
            boolean ranked,
            Instant now,
            long skip,
            int limit);

    /** Posts and pages in whose folded title {@code key} occurs: where it begins the title first, then the newest. */
    @Query("""
        SELECT post.kind, post.slug, post.title, post.published_at, post.updated_at
          FROM post_search
          JOIN post ON post.id = post_search.post_id
         WHERE strpos(post_search.title_key, :key) > 0
           AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         ORDER BY starts_with(post_search.title_key, :key) DESC, post.published_at DESC, post.slug, post.kind
         LIMIT :limit
        """)
    List<PostLink> titles(String key, Instant now, int limit);

    /** Tags of public posts in whose name one of the keys occurs: where it begins the name first, then the most used. */
    @Query("""
        SELECT tag.slug, tag.name, count(*) AS post_count
          FROM tag
          JOIN post_tag ON post_tag.tag_id = tag.id
          JOIN post ON post.id = post_tag.post_id
         WHERE (strpos(tag.name_key, :key) > 0 OR strpos(tag.name_key, :folded) > 0)
           AND post.kind = 'POST' AND post.status = 'PUBLISHED' AND NOT post.unlisted
           AND post.published_at <= :now
         GROUP BY tag.id
         ORDER BY starts_with(tag.name_key, :key) DESC, post_count DESC, tag.slug
         LIMIT :limit
        """)
    List<TermCount> tags(String key, String folded, Instant now, int limit);
}
