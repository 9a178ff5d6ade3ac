package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.importing.RemoteImage;
import io.inkstone.core.importing.RemoteImageRepository;
import io.inkstone.core.media.MediaAsset;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies one picture under the best of its addresses, and remembers for each what became of it. */
@Singleton
class CopyPicture {
    private final FetchPicture fetchPicture;
    private final RemoteImageRepository images;
    private final Clock clock;

    CopyPicture(FetchPicture fetchPicture, RemoteImageRepository images, Clock clock) {
        this.fetchPicture = fetchPicture;
        this.images = images;
        this.clock = clock;
    }

    /** @param bytes that came over the wire for it */
    record Copied(boolean done, long bytes) {
        private static final Copied FAILED = new Copied(false, 0);
    }

    /** @param candidates best first; the last is as the texts have it */
    Copied copy(List<WebUrl> candidates, @Nullable WebUrl referer, HostTurns turns) throws InterruptedException {
        WebUrl written = candidates.getLast();
        for (WebUrl candidate : candidates) {
            Optional<UUID> known = images.findByUrl(candidate.toString()).map(RemoteImage::mediaId);
            if (known.isPresent()) {
                // Another size of the same picture was copied before.
                remember(written, known.get(), null, 0);
                return new Copied(true, 0);
            }
            MediaAsset fetched = fetched(candidate, referer, turns.of(candidate.host()));
            if (fetched != null) {
                if (!candidate.equals(written)) {
                    remember(written, fetched.id(), null, 0);
                }
                return new Copied(true, fetched.sizeBytes());
            }
        }
        return Copied.FAILED;
    }

    private @Nullable MediaAsset fetched(WebUrl url, @Nullable WebUrl referer, HostTurn turn)
            throws InterruptedException {
        try {
            HostTurn.Answered<MediaAsset> answered = turn.ask(() -> fetchPicture.fetch(url, referer));
            remember(url, answered.value().id(), null, answered.attempts());
            return answered.value();
        } catch (FetchException e) {
            remember(url, null, e.reason(), 1);
            return null;
        }
    }

    private void remember(WebUrl url, @Nullable UUID mediaId, @Nullable String reason, int attempts) {
        images.put(new RemoteImage(url.toString(), mediaId, reason, attempts, clock.instant()));
    }
}
