package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts to test with. */
public final class PostFixtures {
    public static final Instant PUBLISHED_AT = Instant.parse("2024-05-01T08:00:00Z");

    private PostFixtures() {}

    public static PostContent draft(String slug) {
        return content(PostKind.POST, slug, PostStatus.DRAFT, Terms.NONE);
    }

    public static PostContent published(String slug) {
        return published(slug, Terms.NONE);
    }

    public static PostContent published(String slug, Terms terms) {
        return content(PostKind.POST, slug, PostStatus.PUBLISHED, terms);
    }

    public static PostContent page(String slug) {
        return content(PostKind.PAGE, slug, PostStatus.PUBLISHED, Terms.NONE);
    }

    public static Terms tagged(String... tags) {
        return new Terms(List.of(), List.of(), List.of(tags), null, null);
    }

    /** The same, published at another time. */
    public static PostContent at(Instant publishedAt, PostContent content) {
        return new PostContent(
                content.kind(),
                content.slug(),
                content.title(),
                content.markdown(),
                content.frontMatter(),
                PostStatus.PUBLISHED,
                content.unlisted(),
                publishedAt,
                content.updatedAt(),
                content.language(),
                content.summary(),
                content.cover(),
                content.terms());
    }

    /** The same with another text. */
    public static PostContent saying(String markdown, PostContent content) {
        return new PostContent(
                content.kind(),
                content.slug(),
                content.title(),
                markdown,
                content.frontMatter(),
                content.status(),
                content.unlisted(),
                content.publishedAt(),
                content.updatedAt(),
                content.language(),
                content.summary(),
                content.cover(),
                content.terms());
    }

    /** The same under another title. */
    public static PostContent titled(String title, PostContent content) {
        return new PostContent(
                content.kind(),
                content.slug(),
                title,
                content.markdown(),
                content.frontMatter(),
                content.status(),
                content.unlisted(),
                content.publishedAt(),
                content.updatedAt(),
                content.language(),
                content.summary(),
                content.cover(),
                content.terms());
    }

    /** The same in another language ({@code null} for the site's), with these keys of the author's. */
    public static PostContent keyed(@Nullable String language, Map<String, Object> frontMatter, PostContent content) {
        return new PostContent(
                content.kind(),
                content.slug(),
                content.title(),
                content.markdown(),
                frontMatter,
                content.status(),
                content.unlisted(),
                content.publishedAt(),
                content.updatedAt(),
                language,
                content.summary(),
                content.cover(),
                content.terms());
    }

    /** The same, in no list. */
    public static PostContent unlisted(PostContent content) {
        return new PostContent(
                content.kind(),
                content.slug(),
                content.title(),
                content.markdown(),
                content.frontMatter(),
                content.status(),
                true,
                content.publishedAt(),
                content.updatedAt(),
                content.language(),
                content.summary(),
                content.cover(),
                content.terms());
    }

    private static PostContent content(PostKind kind, String slug, PostStatus status, Terms terms) {
        return new PostContent(
                kind,
                Slug.of(slug),
                "Title of " + slug,
                "Text of *" + slug + "*.\r\n",
                Map.of("layout", "post"),
                status,
                false,
                status == PostStatus.PUBLISHED ? PUBLISHED_AT : null,
                null,
                null,
                null,
                null,
                terms);
    }
}
