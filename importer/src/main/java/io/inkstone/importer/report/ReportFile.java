package io.inkstone.importer.report;

import io.inkstone.core.importing.ImportReport;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What {@code --report} writes; {@code docs/importing.md} describes it. The version grows when a field changes its sense. */
@Serdeable
public record ReportFile(int version, List<ImportReport> reports) {
    private static final int VERSION = 1;

    public static ReportFile of(List<ImportReport> reports) {
        return new ReportFile(VERSION, List.copyOf(reports));
    }
}
