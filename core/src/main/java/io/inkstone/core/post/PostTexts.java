package io.inkstone.core.post;

import io.inkstone.core.markup.RenderedMarkdown;
import io.inkstone.core.picture.SetPictures;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

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

    /** Many first revisions of posts that show nothing yet, each with what was rendered of it. */
    void addAll(List<Revision> added, List<RenderedMarkdown> rendered) {
        revisions.saveAll(added);
        List<Rendering> shown = new ArrayList<>();
        for (int index = 0; index < added.size(); index++) {
            RenderedMarkdown each = rendered.get(index);
            shown.add(Rendering.of(added.get(index), each, setPictures.set(each.html())));
        }
        renderings.saveAll(shown);
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
