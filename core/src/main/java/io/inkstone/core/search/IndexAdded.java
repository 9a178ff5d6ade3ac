package io.inkstone.core.search;

import io.inkstone.core.post.AddedPost;
import io.inkstone.core.post.PostsAdded;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes posts findable that are added by the hundred: beside whoever adds them, after their transaction, because it takes
 * long. What is lost when the process ends is indexed by {@link IndexOutdated}.
 */
@Singleton
public class IndexAdded {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAdded.class);

    /** So many times posts may be added before the first of them are indexed; then whoever adds has to wait. */
    private static final int BEHIND = 16;

    /** Posts that are indexed together: more of them, and fewer segments have to be searched; but all are held until then. */
    private static final int TOGETHER = 500;

    /** How often posts are added until they are indexed, however few they are. */
    private static final int MOST_TIMES = BEHIND / 2;

    private static final int AT_ONCE = 100;
    private static final int MOST_WORKERS = 4;

    private final IndexPost indexPost;
    private final IndexOutdated indexOutdated;
    private final SegmentRepository segments;
    private final Semaphore room = new Semaphore(BEHIND);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("index-added-", 0).factory());

    /** What is to be indexed next, and how many times posts were added to it. */
    private List<AddedPost> waiting = new ArrayList<>();

    private int times;

    /** Done when what was handed to the workers so far is indexed. */
    private CompletableFuture<Void> handedOver = CompletableFuture.completedFuture(null);

    IndexAdded(IndexPost indexPost, IndexOutdated indexOutdated, SegmentRepository segments) {
        this.indexPost = indexPost;
        this.indexOutdated = indexOutdated;
        this.segments = segments;
    }

    @TransactionalEventListener
    void index(PostsAdded event) {
        room.acquireUninterruptibly();
        synchronized (this) {
            waiting.addAll(event.posts());
            times++;
            if (waiting.size() >= TOGETHER || times == MOST_TIMES) {
                handOver();
            }
        }
    }

    private synchronized void handOver() {
        if (times > 0) {
            List<AddedPost> posts = waiting;
            int permits = times;
            waiting = new ArrayList<>();
            times = 0;
            handedOver = CompletableFuture.allOf(
                    handedOver, CompletableFuture.runAsync(() -> index(posts, permits), workers));
        }
    }

    private synchronized CompletableFuture<Void> allIndexed() {
        handOver();
        return handedOver;
    }

    private void index(List<AddedPost> posts, int permits) {
        try {
            indexPost.index(posts);
        } catch (RuntimeException e) {
            // They are there, and are indexed with the next that are outdated.
            LOG.warn("{} added posts could not be indexed: {}", posts.size(), e.toString());
        } finally {
            room.release(permits);
        }
    }

    /** Whether posts were added that it has yet to index, with more perhaps to come. */
    public boolean isBehind() {
        return room.availablePermits() < BEHIND;
    }

    /** Done when all that was added before can be found. */
    public CompletableFuture<Void> finish() {
        return allIndexed().thenRunAsync(segments::deleteEmpty, workers);
    }

    /** The same, with what a process that was killed has added and not indexed. */
    public CompletableFuture<Void> finishOthers() {
        return finish().thenRunAsync(this::indexOthers, workers);
    }

    private void indexOthers() {
        while (indexOutdated.index(AT_ONCE) > 0) {
            // until there are no more
        }
    }

    /** Indexes what was added before, beside the caller, because no more comes that it should wait for. */
    public void breakOff() {
        handOver();
    }

    /** The database goes away after this. */
    @PreDestroy
    void stop() {
        breakOff();
        workers.close();
    }
}
