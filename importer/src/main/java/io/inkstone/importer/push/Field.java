package io.inkstone.importer.push;

import io.inkstone.core.post.PostContent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a file's front matter says of a post.
 *
 * @param names its usual keys, in lower case
 * @param there what an import makes of it
 * @param here what the post says
 */
record Field(
        List<String> names, Function<PostContent, @Nullable Object> there, Function<Outgoing, @Nullable Object> here) {
    private static final List<Field> ALL = List.of(
            new Field(List.of("title"), PostContent::title, post -> post.post().title()),
            new Field(
                    List.of("draft", "published"),
                    PostContent::status,
                    post -> post.post().status()),
            new Field(
                    List.of("hidden", "unlisted", "hide"),
                    PostContent::unlisted,
                    post -> post.post().unlisted()),
            new Field(
                    List.of("date"),
                    post -> moment(post.publishedAt()),
                    post -> moment(post.post().publishedAt())),
            new Field(
                    List.of("updated", "lastmod", "last_modified_at", "modified", "update", "last_updated"),
                    post -> moment(post.updatedAt()),
                    post -> moment(post.post().updatedAt())),
            new Field(
                    List.of("lang", "language", "locale"),
                    PostContent::language,
                    post -> post.post().language()),
            new Field(
                    List.of("excerpt", "description", "summary", "abstract"),
                    PostContent::summary,
                    post -> post.post().summary()),
            new Field(
                    List.of("cover", "image", "cover_image", "featured_image", "thumbnail", "banner"),
                    PostContent::cover,
                    post -> post.post().cover()),
            new Field(
                    List.of("author", "authors", "author_id", "byline"),
                    post -> folded(post.terms().authors()),
                    post -> folded(post.post().authors())),
            new Field(
                    List.of("categories", "category"),
                    post -> allFolded(post.terms().categories()),
                    post -> allFolded(post.written().categories())),
            new Field(
                    List.of("tags", "tag"),
                    post -> folded(post.terms().tags()),
                    post -> folded(post.post().tags())),
            new Field(
                    List.of("series"),
                    post -> post.terms().series(),
                    post -> post.post().series()));

    /** Those in which a post differs from what its file says. */
    static List<Field> differing(Outgoing post, PostContent file) {
        List<Field> differing = new ArrayList<>();
        for (Field field : ALL) {
            if (!Objects.equals(field.here.apply(post), field.there.apply(file))) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** As exact as the database is. */
    private static @Nullable Instant moment(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static List<List<String>> allFolded(List<List<String>> paths) {
        return paths.stream().map(Field::folded).toList();
    }

    /** A term that is here already keeps the spelling of its first time. */
    private static List<String> folded(List<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""))
                .toList();
    }
}
