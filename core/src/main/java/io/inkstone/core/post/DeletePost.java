package io.inkstone.core.post;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a post away; its addresses say that it is gone. */
@Singleton
public class DeletePost {
    private final PostRepository posts;
    private final ApplicationEventPublisher<PostDeleted> events;

    public DeletePost(PostRepository posts, ApplicationEventPublisher<PostDeleted> events) {
        this.posts = posts;
        this.events = events;
    }

    /**
     * For ever: there is no way back but an import or a backup.
     *
     * @throws PostException.NotFound if there is no such post
     */
    @Transactional
    public void delete(UUID postId) {
        Post post = posts.findById(postId).orElseThrow(() -> new PostException.NotFound(postId));
        events.publishEvent(new PostDeleted(post));
        posts.deleteById(postId);
    }
}
