package io.inkstone.core.upload;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes the bytes of uploads that nobody needs any more, and what a kill left of those that were under way. */
@Singleton
public class SweepUploads {
    private static final Duration KEPT = Duration.ofDays(7);
    /** Nothing was written for so long: whoever sent it is gone. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final UploadRepository uploads;
    private final UploadFolder folder;
    private final Clock clock;

    SweepUploads(UploadRepository uploads, UploadFolder folder, Clock clock) {
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
    }

    /** How many files are gone now. */
    public int sweep() {
        Instant now = clock.instant();
        try {
            int count = letGo(now.minus(KEPT)) + deleteRests(now.minus(SILENCE));
            uploads.forget(now.minus(KEPT));
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int letGo(Instant before) throws IOException {
        int count = 0;
        for (List<Upload> some = uploads.unneeded(before); !some.isEmpty(); some = uploads.unneeded(before)) {
            for (Upload upload : some) {
                folder.delete(upload.id());
                uploads.letGo(upload.id());
                count++;
            }
        }
        return count;
    }

    /** Of uploads that were broken off, and of plans that were discarded. */
    private int deleteRests(Instant moment) throws IOException {
        int count = 0;
        for (UUID id : folder.quietSince(moment)) {
            if (!uploads.existsById(id)) {
                folder.delete(id);
                count++;
            }
        }
        return count;
    }
}
