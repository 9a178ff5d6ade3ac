package io.inkstone.core.search;

import io.inkstone.core.post.PostWritten;
import io.inkstone.core.post.PostsAdded;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes a post findable as it now stands: with each change of it, in the same transaction. */
@Singleton
public class IndexPost {
    private final SearchRepository repository;

    IndexPost(SearchRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public void index(UUID postId) {
        repository.text(postId).map(PostIndex::of).ifPresent(repository::put);
    }

    @EventListener
    void index(PostWritten event) {
        if (!event.amongMany()) {
            index(event.postId());
        }
    }

    @EventListener
    void index(PostsAdded event) {
        repository.putAll(event.posts().parallelStream().map(PostIndex::of).toList());
    }
}
