package io.inkstone.core.export;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with everything that is known of it.
 *
 * @param formerFeedId by which feed readers knew it before it came here; null if they know it by its own id
 * @param state what {@code post_state} says of it
 * @param categoryIds in the author's order, as text
 * @param redirects the keys of its old addresses, in the order of the alphabet
 * @param fileId the file that it came in with; null for one that was written here
 */
@MappedEntity
public record ExportedPost(
        UUID id,
        PostKind kind,
        Slug slug,
        String title,
        String markdown,
        @TypeDef(type = DataType.JSON) Map<String, Object> frontMatter,
        PostStatus status,
        boolean unlisted,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String summary,
        @Nullable String cover,
        @Nullable String formerFeedId,
        String state,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> authors,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> categoryIds,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        @Nullable String series,
        @Nullable Integer seriesPosition,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> redirects,
        @Nullable UUID fileId,
        @Nullable String archive,
        @Nullable String path,
        @Nullable String dialect) {

    public boolean isDraft() {
        return status == PostStatus.DRAFT;
    }

    public PostAddress address() {
        return new PostAddress(kind, slug, publishedAt);
    }

    /** By which feed readers know it for ever. */
    public String feedId() {
        return formerFeedId == null ? "urn:uuid:" + id : formerFeedId;
    }
}
