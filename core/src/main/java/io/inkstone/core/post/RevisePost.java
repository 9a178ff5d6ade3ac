package io.inkstone.core.post;

import io.inkstone.core.markup.RenderedMarkdown;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes a post anew and shows it to readers at once; its old address leads on. */
@Singleton
public class RevisePost {
    private final PostRepository posts;
    private final PostTexts texts;
    private final FilePost filePost;
    private final Clock clock;
    private final ApplicationEventPublisher<PostMoved> events;

    public RevisePost(
            PostRepository posts,
            PostTexts texts,
            FilePost filePost,
            Clock clock,
            ApplicationEventPublisher<PostMoved> events) {
        this.posts = posts;
        this.texts = texts;
        this.filePost = filePost;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes all of it anew, also where it is filed.
     *
     * @param rendered what the renderer made of {@code content}'s Markdown
     * @return the post as it now stands, at a new revision if its title, text or front matter changed
     * @throws PostException.NotFound if there is no such post
     * @throws PostException.SlugTaken if another post of this kind has the slug
     */
    @Transactional
    public Post revise(UUID postId, PostContent content, RenderedMarkdown rendered) {
        Post post = posts.findById(postId).orElseThrow(() -> new PostException.NotFound(postId));
        refuseTakenSlug(post, content);
        Revision current = texts.revision(post);
        Revision revision = current.next(content, clock.instant());
        if (!revision.equals(current)) {
            texts.add(revision, rendered);
        }
        Post revised = posts.update(post.rewritten(content, revision.id()));
        filePost.file(postId, content.terms());
        events.publishEvent(new PostMoved(post, revised));
        return revised;
    }

    private void refuseTakenSlug(Post post, PostContent content) {
        boolean moves = post.kind() != content.kind() || !post.slug().equals(content.slug());
        if (moves && posts.existsByKindAndSlug(content.kind(), content.slug())) {
            throw new PostException.SlugTaken(content.slug());
        }
    }
}
