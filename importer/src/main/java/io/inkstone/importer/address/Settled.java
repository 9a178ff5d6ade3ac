package io.inkstone.importer.address;

import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.importer.report.Notice;
import java.util.List;
import java.util.Map;

/**
 * What is to be reported of the old addresses.
 *
 * @param counts by name: {@code addresses}, {@code addresses-resolved}, {@code addresses-over-http}, {@code redirects}
 * @param unresolved a line of the report for each address that leads nowhere
 */
public record Settled(Map<String, Long> counts, List<Unresolved> unresolved) {
    public static final Settled NOTHING = new Settled(Map.of(), List.of());

    /** An address that leads nowhere, with the notice that says so. */
    public record Unresolved(ImportReportItem item, Notice notice) {}
}
