package io.inkstone.importer.picture;

import io.inkstone.core.fetch.WebUrl;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the hosts of one run have in common: whose turn it is, and how much came until now. */
final class CopyRun {
    private final HostTurns turns;
    private final @Nullable WebUrl referer;
    private final AtomicLong bytesLeft;
    private final AtomicInteger copied = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    CopyRun(Pace pace, @Nullable WebUrl referer) {
        this.turns = new HostTurns(pace);
        this.referer = referer;
        this.bytesLeft = new AtomicLong(pace.mostBytes());
    }

    /** One host's pictures, one after the other. */
    void copy(List<List<WebUrl>> pictures, CopyPicture copyPicture) throws InterruptedException {
        for (List<WebUrl> candidates : pictures) {
            if (bytesLeft.get() > 0) {
                CopyPicture.Copied outcome = copyPicture.copy(candidates, referer, turns);
                bytesLeft.addAndGet(-outcome.bytes());
                (outcome.done() ? copied : failed).incrementAndGet();
            }
        }
    }

    int doneCount() {
        return copied.get() + failed.get();
    }

    CopyCounts counts(int all) {
        return new CopyCounts(copied.get(), failed.get(), all - doneCount());
    }
}
