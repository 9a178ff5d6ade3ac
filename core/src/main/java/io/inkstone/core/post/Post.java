package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post or a page, and which revision of it readers see.
 *
 * @param updatedAt when the author last changed it, as readers are told; null if never since it was published
 * @param language the language of the text where it is not the site's own (BCP 47)
 * @param cover the address of the picture that stands for it
 * @param translationKey what its translations have in common with it; null where its author named nothing
 */
@MappedEntity("post")
public record Post(
        @Id UUID id,
        PostKind kind,
        Slug slug,
        String title,
        PostStatus status,
        boolean unlisted,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        Instant createdAt,
        @Nullable String language,
        @Nullable String summary,
        @Nullable String cover,
        @Nullable String translationKey,
        UUID revisionId,
        @Version @Nullable Long version) {

    /** A post that nobody has seen yet. */
    static Post first(UUID id, PostContent content, UUID revisionId, Instant createdAt) {
        return new Post(
                id,
                content.kind(),
                content.slug(),
                content.title(),
                content.status(),
                content.unlisted(),
                content.publishedAt(),
                content.updatedAt(),
                createdAt,
                content.language(),
                content.summary(),
                content.cover(),
                TranslationKey.of(content.frontMatter()),
                revisionId,
                null);
    }

    /** This post as {@code content} has it, showing another revision. */
    Post rewritten(PostContent content, UUID newRevisionId) {
        Post fresh = first(id, content, newRevisionId, createdAt);
        return fresh.withVersion(version);
    }

    private Post withVersion(@Nullable Long known) {
        return new Post(
                id,
                kind,
                slug,
                title,
                status,
                unlisted,
                publishedAt,
                updatedAt,
                createdAt,
                language,
                summary,
                cover,
                translationKey,
                revisionId,
                known);
    }

    /** What its address is made of. */
    public PostAddress address() {
        return new PostAddress(kind, slug, publishedAt);
    }

    public boolean isPublic(Instant now) {
        return status == PostStatus.PUBLISHED && publishedAt != null && !publishedAt.isAfter(now);
    }
}
