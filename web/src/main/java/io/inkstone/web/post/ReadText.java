package io.inkstone.web.post;

import io.inkstone.core.markup.Html;
import io.inkstone.core.picture.SetPictures;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.Rendering;
import io.inkstone.core.post.RenderingRepository;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads what a post shows: its text, and the picture above it. */
@Singleton
public class ReadText {
    private final RenderingRepository renderings;
    private final SetPictures setPictures;

    ReadText(RenderingRepository renderings, SetPictures setPictures) {
        this.renderings = renderings;
        this.setPictures = setPictures;
    }

    Rendering text(Post post) {
        return renderings.findByPostId(post.id()).orElseThrow();
    }

    /** Null where there is none, or the text shows it itself. */
    @Nullable
    Html cover(Article article) {
        String cover = article.shownCover();
        return cover == null ? null : setPictures.cover(cover);
    }
}
