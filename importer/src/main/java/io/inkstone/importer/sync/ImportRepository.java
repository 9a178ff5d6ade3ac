package io.inkstone.importer.sync;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.git.GitSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports the newest commit of a repository. */
@Singleton
class ImportRepository {
    private final CheckOut checkOut;
    private final ContentImporter importer;
    private final FindGone findGone;

    ImportRepository(CheckOut checkOut, ContentImporter importer, FindGone findGone) {
        this.checkOut = checkOut;
        this.importer = importer;
        this.findGone = findGone;
    }

    /** What came of it is added to what came of the sync until then. */
    SyncOutcome bringIn(SyncOutcome done, SyncSource source, GitSource repository) throws IOException {
        try (CheckedOut files = checkOut.checkOut(repository)) {
            List<ImportReport> reports = importer.run(
                    new ImportRequest(List.of(files.folder()), source.format(), false), ImportProgress.SILENT);
            List<String> gone = reports.stream()
                    .flatMap(report -> findGone.find(report.archive(), files.folder()).stream())
                    .toList();
            return done.imported(files.head(), reports, gone, failure(reports));
        }
    }

    private static @Nullable String failure(List<ImportReport> reports) {
        long failed = reports.stream()
                .mapToLong(report -> report.counts().of(ImportAction.FAIL))
                .sum();
        return failed == 0 ? null : failed + " files could not be imported; the run's report names them";
    }
}
