package io.inkstone.web.post;

import io.inkstone.core.markup.WordCount;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.Rendering;
import io.inkstone.web.layout.SiteFrame;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A public post with all that is told about it. */
record Article(Post post, Rendering rendering, SiteFrame site, PostTerms terms) {
    private static final int TELLING_COUNT = 40;
    private static final int TELLING_SHARE = 20;

    String title() {
        return site.titleOf(post.title());
    }

    String path() {
        return site.permalinks().post(post.address());
    }

    /**
     * The language that the author names; else, of the two that a site speaks, the other one, where the writing leaves no
     * doubt: hardly a Han character in a text of many words, or hardly a word beside them. Null where it is the site's.
     */
    @Nullable
    String language() {
        String named = post.language();
        return named == null ? otherLanguage(rendering.words(), site.settings().language()) : named;
    }

    static @Nullable String otherLanguage(WordCount words, String siteLanguage) {
        boolean chineseSite = siteLanguage.startsWith("zh");
        int own = chineseSite ? words.hanCount() : words.latinCount();
        int other = chineseSite ? words.latinCount() : words.hanCount();
        if (other < TELLING_COUNT || own * TELLING_SHARE > other) {
            return null;
        }
        return chineseSite ? "en" : "zh";
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
