package io.inkstone.core.search;

import io.inkstone.core.post.PostsAdded;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes posts findable that are added by the hundred: beside whoever adds them, after their transaction, because the index
 * takes as long as all else. What is lost when the process ends is indexed by {@link IndexOutdated}.
 */
@Singleton
public class IndexAdded {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAdded.class);

    /** So many times posts may be added before the first of them are indexed; then whoever adds has to wait. */
    private static final int BEHIND = 10;

    private static final int AT_ONCE = 100;

    /** Posts whose words lie beside the index before they are put into it: 30 MB of them, which searches read through. */
    private static final int UNSORTED = 1_000;

    private final IndexPost indexPost;
    private final IndexOutdated indexOutdated;
    private final SearchRepository repository;
    private final Semaphore room = new Semaphore(BEHIND);
    private final ExecutorService worker = thread("index-added");

    /** Puts words into the index while those of further posts are written beside it. */
    private final ExecutorService sorter = thread("index-sorted");

    private CompletableFuture<Void> sorted = CompletableFuture.completedFuture(null);
    private int unsorted;

    IndexAdded(IndexPost indexPost, IndexOutdated indexOutdated, SearchRepository repository) {
        this.indexPost = indexPost;
        this.indexOutdated = indexOutdated;
        this.repository = repository;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    @TransactionalEventListener
    void index(PostsAdded event) {
        room.acquireUninterruptibly();
        worker.execute(() -> {
            try {
                indexPost.index(event.posts());
                sort(event.posts().size());
            } catch (RuntimeException e) {
                // They are there, and are indexed with the next that are outdated.
                LOG.warn(
                        "{} added posts could not be indexed: {}", event.posts().size(), e.toString());
            } finally {
                room.release();
            }
        });
    }

    /** By the worker alone. What fails here is done at the end. */
    private void sort(int added) {
        unsorted += added;
        if (unsorted >= UNSORTED && sorted.isDone()) {
            unsorted = 0;
            sorted = CompletableFuture.runAsync(repository::finishIndex, sorter);
        }
    }

    /** Done when all that was added before can be found. */
    public CompletableFuture<Void> finish() {
        return CompletableFuture.runAsync(() -> {}, worker).thenRunAsync(repository::finishIndex, sorter);
    }

    /** The same, with what a process that was killed has added and not indexed. */
    public CompletableFuture<Void> finishOthers() {
        return CompletableFuture.runAsync(this::indexOthers, worker).thenRunAsync(repository::finishIndex, sorter);
    }

    private void indexOthers() {
        while (indexOutdated.index(AT_ONCE) > 0) {
            // until there are no more
        }
    }

    /** The database goes away after this. */
    @PreDestroy
    void stop() {
        worker.close();
        sorter.close();
    }
}
