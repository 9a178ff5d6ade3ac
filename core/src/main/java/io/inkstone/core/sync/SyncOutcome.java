package io.inkstone.core.sync;

import io.inkstone.core.importing.ImportReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one sync.
 *
 * @param head the commit that the site shows now; null if it never showed one
 * @param reports of the import; none if the repository stands where it stood
 * @param gone paths of files that are gone there, whose posts stay here
 * @param pushed the titles of texts that were committed back
 * @param unpushed a clause for each text that was changed here and could not be
 * @param failure why it failed; null if it did not
 */
public record SyncOutcome(
        String name,
        @Nullable String head,
        List<ImportReport> reports,
        List<String> gone,
        List<String> pushed,
        List<String> unpushed,
        @Nullable String failure) {
    /** Nothing so far. */
    public static SyncOutcome none(SyncSource source) {
        return new SyncOutcome(source.name(), source.head(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** What was imported, and what of it failed. */
    public SyncOutcome imported(
            String shown, List<ImportReport> more, List<String> goneThere, @Nullable String failed) {
        List<ImportReport> all = new ArrayList<>(reports);
        all.addAll(more);
        return new SyncOutcome(name, shown, all, goneThere, pushed, unpushed, failure == null ? failed : failure);
    }

    /**
     * What was committed back.
     *
     * @param shown the commit that the site shows by it already; null if there is more to import
     */
    public SyncOutcome pushed(@Nullable String shown, List<String> titles, List<String> left) {
        return new SyncOutcome(name, shown == null ? head : shown, reports, gone, titles, left, failure);
    }

    public SyncOutcome failed(String why) {
        return new SyncOutcome(name, head, reports, gone, pushed, unpushed, why);
    }
}
