package io.inkstone.core.feed;

import io.inkstone.core.markup.Html;
import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as a feed tells it.
 *
 * @param formerId by which feed readers knew it before it came here; null where that is not known
 * @param updatedAt when the author last changed it, as told to readers; when it appeared if never
 * @param storedAt when its text was last written here
 * @param html the whole text; addresses in it may be relative to the site
 * @param authors their names, in the order of the byline
 * @param tags their names, in the author's order
 */
@MappedEntity
public record FeedEntry(
        UUID id,
        @Nullable String formerId,
        Slug slug,
        String title,
        Instant publishedAt,
        Instant updatedAt,
        Instant storedAt,
        @Nullable String language,
        String excerpt,
        @Nullable String cover,
        Html html,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> authors,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags) {

    /** By which feed readers know it for ever. */
    public String feedId() {
        return formerId == null ? "urn:uuid:" + id : formerId;
    }

    public PostAddress address() {
        return new PostAddress(PostKind.POST, slug, publishedAt);
    }
}
