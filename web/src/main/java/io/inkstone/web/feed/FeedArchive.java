package io.inkstone.web.feed;

import io.inkstone.core.archive.ArchiveRepository;
import io.inkstone.core.archive.MonthCount;
import io.inkstone.core.feed.FeedRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What has left the feed, in documents that stay as they are: those of past months, and of this month those that are full.
 * The feed itself has all the rest.
 */
@Singleton
class FeedArchive {
    private static final int MOST_MONTHS = 12_000;

    private final ArchiveRepository archive;
    private final FeedRepository feeds;

    FeedArchive(ArchiveRepository archive, FeedRepository feeds) {
        this.archive = archive;
        this.feeds = feeds;
    }

    /** How many of the newest posts no document of the archive has. */
    int unarchived(Instant now) {
        return months(now).stream()
                .filter(month -> !isPast(month, now))
                .mapToInt(month -> Math.toIntExact(month.postCount() % ArchivePart.SIZE))
                .sum();
    }

    /** All documents, the newest first. */
    List<ArchivePart> parts(Instant now) {
        return months(now).stream().flatMap(month -> parts(month, now)).toList();
    }

    List<UUID> posts(ArchivePart part, Instant now) {
        return feeds.between(part.from(), part.until(), now, part.skip(), ArchivePart.SIZE);
    }

    private List<MonthCount> months(Instant now) {
        return archive.months("UTC", now, MOST_MONTHS);
    }

    private static Stream<ArchivePart> parts(MonthCount month, Instant now) {
        long full = month.postCount() / ArchivePart.SIZE;
        boolean rest = isPast(month, now) && month.postCount() % ArchivePart.SIZE > 0;
        int count = Math.toIntExact(full) + (rest ? 1 : 0);
        return IntStream.range(0, count).mapToObj(before -> new ArchivePart(month.yearMonth(), count - before));
    }

    private static boolean isPast(MonthCount month, Instant now) {
        return month.yearMonth().isBefore(YearMonth.from(now.atOffset(ZoneOffset.UTC)));
    }
}
