package io.inkstone.core.post;

import io.inkstone.core.markup.Markdown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Renders again what an older version of the renderer made. */
@Singleton
public class RenderOutdated {
    private final RenderingRepository renderings;
    private final PostTexts texts;
    private final Markdown markdown;

    public RenderOutdated(RenderingRepository renderings, PostTexts texts, Markdown markdown) {
        this.renderings = renderings;
        this.texts = texts;
        this.markdown = markdown;
    }

    /** Renders at most {@code limit} posts and says how many; 0 when all are up to date. */
    @Transactional
    public int render(int limit) {
        List<Revision> outdated = renderings.outdated(Markdown.VERSION, limit);
        outdated.forEach(revision -> texts.show(revision, markdown.render(revision.markdown())));
        return outdated.size();
    }
}
