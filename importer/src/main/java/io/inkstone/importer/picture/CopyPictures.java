package io.inkstone.importer.picture;

import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.importing.ImportProgress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Copies the pictures on other hosts that an archive's texts show: several hosts at once, each one thing at a time. */
@Singleton
public class CopyPictures {
    private static final int PROGRESS_MILLIS = 200;

    private final MentionedPictures mentioned;
    private final CopyPicture copyPicture;
    private final Pace pace;

    CopyPictures(MentionedPictures mentioned, CopyPicture copyPicture, Pace pace) {
        this.mentioned = mentioned;
        this.copyPicture = copyPicture;
        this.pace = pace;
    }

    /**
     * Returns when every picture was asked for; what was copied before is not asked for again.
     *
     * @param foldsSizes whether {@code -300x200} in a name is a size
     * @param referer the old site, for hosts that show pictures only there; null if it is not known
     */
    public CopyCounts copy(String archive, boolean foldsSizes, @Nullable WebUrl referer, ImportProgress progress) {
        Set<WebUrl> urls = mentioned.of(archive);
        CopyRun run = new CopyRun(pace, referer);
        if (!urls.isEmpty()) {
            progress.started(archive + ", pictures", urls.size());
            askHosts(byHost(urls, new Originals(foldsSizes)), run, progress);
            progress.advanced(urls.size());
        }
        return run.counts(urls.size());
    }

    private static Collection<List<List<WebUrl>>> byHost(Set<WebUrl> urls, Originals originals) {
        Map<String, List<List<WebUrl>>> byHost = new LinkedHashMap<>();
        for (WebUrl url : urls) {
            List<WebUrl> candidates = originals.of(url);
            byHost.computeIfAbsent(candidates.getFirst().host(), host -> new ArrayList<>())
                    .add(candidates);
        }
        return byHost.values();
    }

    private void askHosts(Collection<List<List<WebUrl>>> hosts, CopyRun run, ImportProgress progress) {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                pace.hostsAtOnce(), Thread.ofVirtual().name("copy-pictures").factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (List<List<WebUrl>> pictures : hosts) {
                running.add(workers.submit(() -> {
                    run.copy(pictures, copyPicture);
                    return null;
                }));
            }
            try {
                running.forEach(host -> await(host, run, progress));
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private static void await(Future<?> host, CopyRun run, ImportProgress progress) {
        try {
            while (!host.isDone()) {
                try {
                    host.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillRunning) {
                    progress.advanced(run.doneCount());
                }
            }
            host.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Pictures could not be copied any further.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Copying pictures was interrupted.", e);
        }
    }
}
