package io.inkstone.core.post;

import io.inkstone.core.markup.RenderedMarkdown;
import io.inkstone.core.picture.SetPictures;
import jakarta.inject.Singleton;

/** A revision and what readers see of it, which are written together. */
@Singleton
public class PostTexts {
    private final RevisionRepository revisions;
    private final RenderingRepository renderings;
    private final SetPictures setPictures;

    public PostTexts(RevisionRepository revisions, RenderingRepository renderings, SetPictures setPictures) {
        this.revisions = revisions;
        this.renderings = renderings;
        this.setPictures = setPictures;
    }

    /** The revision of {@code post} that readers see. */
    Revision revision(Post post) {
        return revisions.findById(post.revisionId()).orElseThrow();
    }

    void add(Revision revision, RenderedMarkdown rendered) {
        revisions.save(revision);
        show(revision, rendered);
    }

    /** Shows readers {@code revision}, whichever one they saw before. */
    void show(Revision revision, RenderedMarkdown rendered) {
        Rendering rendering = Rendering.of(revision, rendered, setPictures.set(rendered.html()));
        if (renderings.existsByPostId(revision.postId())) {
            renderings.update(rendering);
        } else {
            renderings.save(rendering);
        }
    }
}
