package io.inkstone.importer.run;

import io.inkstone.importer.plan.PlannedEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Converts documents on all processors, in batches that come out in the order of the plan. It runs only a few batches ahead of
 * whoever writes them, so that an archive of any size fits into memory.
 */
final class ConvertAhead implements Iterator<List<Outcome>>, AutoCloseable {
    private static final int BATCH = 100;
    private static final int BATCHES_AHEAD = 3;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Iterator<PlannedEntry> entries;
    private final Function<PlannedEntry, Outcome> convert;
    private final Queue<Future<Outcome>> ahead = new ArrayDeque<>();
    private final ExecutorService workers;

    ConvertAhead(List<PlannedEntry> entries, Function<PlannedEntry, Outcome> convert) {
        this.entries = entries.iterator();
        this.convert = convert;
        this.workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform()
                        .daemon()
                        .name("import-", COUNT.getAndIncrement())
                        .factory());
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext() || !ahead.isEmpty();
    }

    @Override
    public List<Outcome> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (entries.hasNext() && ahead.size() < BATCH * BATCHES_AHEAD) {
            PlannedEntry entry = entries.next();
            ahead.add(workers.submit(() -> convert.apply(entry)));
        }
        List<Outcome> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && !ahead.isEmpty()) {
            batch.add(await(ahead.remove()));
        }
        return batch;
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What runs ahead is not needed any more; what it stored is found again by whoever goes on. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
