package io.inkstone.core.post;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.markup.RenderedMarkdown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Adds a post with its first revision and what readers see of it. */
@Singleton
public class CreatePost {
    private final PostRepository posts;
    private final PostTexts texts;
    private final FilePost filePost;
    private final Clock clock;

    public CreatePost(PostRepository posts, PostTexts texts, FilePost filePost, Clock clock) {
        this.posts = posts;
        this.texts = texts;
        this.filePost = filePost;
        this.clock = clock;
    }

    /**
     * Adds it; its slug must be free.
     *
     * @param rendered what the renderer made of {@code content}'s Markdown, by the caller, who may do it beforehand for
     *     many posts side by side
     * @throws PostException.SlugTaken if another post of this kind has the slug
     */
    @Transactional
    public Post create(PostContent content, RenderedMarkdown rendered) {
        if (posts.existsByKindAndSlug(content.kind(), content.slug())) {
            throw new PostException.SlugTaken(content.slug());
        }
        Instant now = clock.instant();
        UUID id = Ids.next();
        Revision revision = Revision.first(id, content, now);
        Post post = posts.save(Post.first(id, content, revision.id(), now));
        texts.add(revision, rendered);
        filePost.file(id, content.terms());
        return post;
    }
}
