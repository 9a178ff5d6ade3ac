package io.inkstone.core.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Seam: brings archives into this site. The importer module implements it; the desk and the command line call it.
 *
 * <p>A run goes through {@link ImportStatus}'s states. Its items and counts are kept with each batch in {@link
 * ImportItemRepository} and {@link ImportRunRepository}, so that whoever shows a run reads them there, page by page, also while
 * it runs. {@link CancelImport} stops one.
 */
public interface ContentImporter {
    /**
     * Reads each source, plans, and, unless it is a dry run, applies the plan. Of a source whose last run was broken off, that
     * run goes on.
     *
     * @return one report for each archive that the sources hold, in their order
     * @throws ImportException if a source cannot be read at all; what was imported before stays
     */
    List<ImportReport> run(ImportRequest request, ImportProgress progress);

    /**
     * Plans and keeps the plan as a run that is {@link ImportStatus#PLANNED}: its items say what would be done with each file.
     * Nothing else is written.
     *
     * @throws ImportException if the source cannot be read at all
     */
    ImportReport plan(Path source, ImportRequest request, ImportProgress progress);

    /**
     * Applies a plan, or goes on with a run that was broken off: where it stopped, with nothing lost and nothing done twice. The
     * archive is read again, so what changed in it meanwhile counts.
     *
     * @throws ImportException.WrongState if the run stands otherwise, or another process works on it
     * @throws ImportException.UnreadableSource if its source is not there any more
     */
    ImportReport goOn(UUID runId, ImportProgress progress);

    /**
     * Takes up, one after the other, each run whose process is gone; one whose source is gone too is marked as interrupted, with
     * the reason. For the start of a service, in the background.
     *
     * @return how many were brought to their end
     */
    int goOnWithAll(ImportProgress progress);
}
