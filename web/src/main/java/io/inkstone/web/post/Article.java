package io.inkstone.web.post;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.Rendering;
import io.inkstone.web.layout.SiteFrame;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A public post with all that is told about it. */
record Article(Post post, Rendering rendering, SiteFrame site, PostTerms terms) {
    String title() {
        return site.titleOf(post.title());
    }

    String path() {
        return site.permalinks().post(post.address());
    }

    Instant publishedAt() {
        return Objects.requireNonNull(post.publishedAt());
    }

    Instant updatedAt() {
        Instant updatedAt = post.updatedAt();
        return updatedAt == null || updatedAt.isBefore(publishedAt()) ? publishedAt() : updatedAt;
    }

    /** The author's own summary, else the beginning of the text. */
    String description() {
        String summary = post.summary();
        return summary == null || summary.isBlank() ? rendering.excerpt() : summary;
    }

    /** The picture above the text; none where the text shows the same one itself. */
    @Nullable
    String shownCover() {
        String cover = post.cover();
        return cover == null || cover.isBlank() || cover.equals(rendering.image()) ? null : cover;
    }
}
