package io.inkstone.core.post;

import io.inkstone.core.identity.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of a text, kept for ever.
 *
 * @param baseId the revision that the writer had before their eyes; null for the first
 * @param markdown as written, to the byte
 * @param frontMatter keys that Inkstone has no use for itself, kept so that an export gives them back
 */
@MappedEntity("revision")
public record Revision(
        @Id UUID id,
        UUID postId,
        @Nullable UUID baseId,
        String title,
        String markdown,
        @TypeDef(type = DataType.JSON) Map<String, Object> frontMatter,
        Instant createdAt) {

    static Revision first(UUID postId, PostContent content, Instant createdAt) {
        return of(postId, null, content, createdAt);
    }

    /** The revision that {@code content} makes of this one, or this one itself if the text is the same. */
    Revision next(PostContent content, Instant now) {
        boolean same = title.equals(content.title())
                && markdown.equals(content.markdown())
                && frontMatter.equals(content.frontMatter());
        return same ? this : of(postId, id, content, now);
    }

    private static Revision of(UUID postId, @Nullable UUID baseId, PostContent content, Instant createdAt) {
        return new Revision(
                Ids.next(), postId, baseId, content.title(), content.markdown(), content.frontMatter(), createdAt);
    }
}
