package io.inkstone.importer.markdown;

import io.inkstone.importer.source.ArchiveFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the files of an archive were last written, if that tells anything: a folder that was copied or checked out has one
 * time for all of them, and that is when it was copied.
 */
final class FileTimes {
    private final boolean telling;

    private FileTimes(boolean telling) {
        this.telling = telling;
    }

    /** They tell where no single day holds more than half of the texts. */
    static FileTimes of(Collection<ArchiveFile> files, ZoneId zone) {
        Map<LocalDate, Integer> countByDay = new HashMap<>();
        for (ArchiveFile file : files) {
            Instant written = MarkdownRoles.isText(file.path()) ? written(file) : null;
            if (written != null) {
                countByDay.merge(written.atZone(zone).toLocalDate(), 1, Integer::sum);
            }
        }
        int all = countByDay.values().stream().mapToInt(Integer::intValue).sum();
        int most =
                countByDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new FileTimes(all > 1 && most * 2 <= all);
    }

    /** Null where the time tells nothing. */
    @Nullable
    Instant of(ArchiveFile file) {
        return telling ? written(file) : null;
    }

    private static @Nullable Instant written(ArchiveFile file) {
        try {
            Instant time = Files.getLastModifiedTime(file.location()).toInstant();
            return time.getEpochSecond() > 0 ? time : null;
        } catch (IOException e) {
            // A file without a time is one without a date.
            return null;
        }
    }
}
