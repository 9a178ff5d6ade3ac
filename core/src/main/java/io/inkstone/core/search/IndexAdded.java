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
 * Makes posts findable that are added by the hundred: beside whoever adds them, after their transaction, because that takes
 * as long as all else. What is lost when the process ends is indexed by {@link IndexOutdated}.
 */
@Singleton
public class IndexAdded {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAdded.class);

    /** So many times posts may be added before the first of them are indexed; then whoever adds has to wait. */
    private static final int BEHIND = 12;

    /** Posts that are indexed together: more of them, and fewer segments have to be searched; but all are held until then. */
    private static final int TOGETHER = 500;

    private static final int AT_ONCE = 100;

    private final IndexPost indexPost;
    private final IndexOutdated indexOutdated;
    private final SegmentRepository segments;
    private final Semaphore room = new Semaphore(BEHIND);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index-added").factory());

    /** Of the worker alone: what is to be indexed next, and how many times posts were added to it. */
    private List<AddedPost> waiting = new ArrayList<>();

    private int times;

    IndexAdded(IndexPost indexPost, IndexOutdated indexOutdated, SegmentRepository segments) {
        this.indexPost = indexPost;
        this.indexOutdated = indexOutdated;
        this.segments = segments;
    }

    @TransactionalEventListener
    void index(PostsAdded event) {
        room.acquireUninterruptibly();
        worker.execute(() -> {
            waiting.addAll(event.posts());
            times++;
            if (waiting.size() >= TOGETHER || times == BEHIND) {
                indexWaiting();
            }
        });
    }

    private void indexWaiting() {
        if (times == 0) {
            return;
        }
        try {
            indexPost.index(waiting);
        } catch (RuntimeException e) {
            // They are there, and are indexed with the next that are outdated.
            LOG.warn("{} added posts could not be indexed: {}", waiting.size(), e.toString());
        } finally {
            room.release(times);
            times = 0;
            waiting = new ArrayList<>();
        }
    }

    /** Whether posts were added that it has yet to index, with more perhaps to come. */
    public boolean isBehind() {
        return room.availablePermits() < BEHIND;
    }

    /** Done when all that was added before can be found. */
    public CompletableFuture<Void> finish() {
        return CompletableFuture.runAsync(this::indexRest, worker);
    }

    /** The same, with what a process that was killed has added and not indexed. */
    public CompletableFuture<Void> finishOthers() {
        return CompletableFuture.runAsync(
                () -> {
                    indexRest();
                    indexOthers();
                },
                worker);
    }

    private void indexRest() {
        indexWaiting();
        segments.deleteEmpty();
    }

    private void indexOthers() {
        while (indexOutdated.index(AT_ONCE) > 0) {
            // until there are no more
        }
    }

    /** Indexes what was added before, beside the caller, because no more comes that it should wait for. */
    public void breakOff() {
        worker.execute(this::indexWaiting);
    }

    /** The database goes away after this. */
    @PreDestroy
    void stop() {
        breakOff();
        worker.close();
    }
}
