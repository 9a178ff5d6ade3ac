package io.inkstone.importer.export;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Posts on their way out, for tests. */
final class PostsOut {
    private PostsOut() {}

    static OutgoingPost post(String slug, String markdown) {
        return of(PostKind.POST, PostStatus.PUBLISHED, slug, markdown);
    }

    static OutgoingPost page(String slug) {
        return of(PostKind.PAGE, PostStatus.PUBLISHED, slug, "");
    }

    static OutgoingPost draft(String slug) {
        return of(PostKind.POST, PostStatus.DRAFT, slug, "");
    }

    private static OutgoingPost of(PostKind kind, PostStatus status, String slug, String markdown) {
        ExportedPost post = new ExportedPost(
                new UUID(0, 1),
                kind,
                Slug.of(slug),
                "Yes: it is",
                markdown,
                Map.of("Title", "shadowed", "weight", "3"),
                status,
                false,
                status == PostStatus.DRAFT ? null : Instant.parse("2024-01-31T17:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                "as it stands",
                List.of("Mo"),
                List.of(),
                List.of("yes", "墨"),
                null,
                null,
                List.of("/old"),
                null,
                null,
                null,
                null);
        String address = kind == PostKind.PAGE ? "/" + slug + "/" : "/posts/" + slug + "/";
        return new OutgoingPost(post, address, List.of(List.of("技术", "后端"), List.of("生活")), ZoneId.of("Asia/Shanghai"));
    }
}
