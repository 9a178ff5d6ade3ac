package io.inkstone.importer.sync;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.core.sync.SyncSources;
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.git.GitSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports a followed repository whenever its head has moved. */
@Singleton
class RunSync implements SyncSources {
    /** After that another process may take it, because the first must be gone. */
    private static final Duration CLAIM = Duration.ofHours(1);

    private final SyncSourceRepository sources;
    private final CheckOut checkOut;
    private final ContentImporter importer;
    private final FindGone findGone;
    private final Clock clock;

    RunSync(SyncSourceRepository sources, CheckOut checkOut, ContentImporter importer, FindGone findGone, Clock clock) {
        this.sources = sources;
        this.checkOut = checkOut;
        this.importer = importer;
        this.findGone = findGone;
        this.clock = clock;
    }

    @Override
    public Optional<SyncOutcome> syncNext() {
        Instant now = clock.instant();
        return Optional.ofNullable(sources.claim(now, now.plus(CLAIM))).map(this::sync);
    }

    private SyncOutcome sync(SyncSource source) {
        SyncOutcome outcome = attempt(source);
        sources.release(source.id(), outcome.head(), outcome.failure(), clock.instant());
        return outcome;
    }

    /** Whatever goes wrong is this source's failure, is told, and is tried again when it is due. */
    private SyncOutcome attempt(SyncSource source) {
        try {
            GitSource repository = GitSource.repository(source.source());
            return checkOut.head(repository).equals(source.head())
                    ? new SyncOutcome(source.name(), source.head(), List.of(), List.of(), null)
                    : imported(source, repository);
        } catch (IOException | RuntimeException e) {
            return new SyncOutcome(source.name(), source.head(), List.of(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    private SyncOutcome imported(SyncSource source, GitSource repository) throws IOException {
        try (CheckedOut files = checkOut.checkOut(repository)) {
            List<ImportReport> reports = importer.run(
                    new ImportRequest(List.of(files.folder()), source.format(), false), ImportProgress.SILENT);
            List<String> gone = reports.stream()
                    .flatMap(report -> findGone.find(report.archive(), files.folder()).stream())
                    .toList();
            return new SyncOutcome(source.name(), files.head(), reports, gone, failure(reports));
        }
    }

    private static @Nullable String failure(List<ImportReport> reports) {
        long failed = reports.stream()
                .mapToLong(report -> report.counts().of(ImportAction.FAIL))
                .sum();
        return failed == 0 ? null : failed + " files could not be imported; the run's report names them";
    }
}
