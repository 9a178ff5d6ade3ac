package io.inkstone.core.importing;

import java.util.List;

/** Seam: brings archives into this site. The importer module implements it; the desk and the command line call it. */
public interface ContentImporter {
    /**
     * Reads each source, plans, and, unless it is a dry run, applies the plan.
     *
     * @return one report for each archive that the sources hold, in their order
     * @throws ImportException if a source cannot be read at all; what was imported before stays
     */
    List<ImportReport> run(ImportRequest request, ImportProgress progress);
}
