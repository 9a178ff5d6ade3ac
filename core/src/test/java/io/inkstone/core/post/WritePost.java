package io.inkstone.core.post;

import io.inkstone.core.markup.Markdown;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Renders and writes in one step, as a test wants it. */
@Singleton
public class WritePost {
    private final CreatePost createPost;
    private final RevisePost revisePost;
    private final Markdown markdown;

    public WritePost(CreatePost createPost, RevisePost revisePost, Markdown markdown) {
        this.createPost = createPost;
        this.revisePost = revisePost;
        this.markdown = markdown;
    }

    public Post write(PostContent content) {
        return createPost.create(content, markdown.render(content.markdown()));
    }

    public Post rewrite(UUID postId, PostContent content) {
        return revisePost.revise(postId, content, markdown.render(content.markdown()));
    }
}
