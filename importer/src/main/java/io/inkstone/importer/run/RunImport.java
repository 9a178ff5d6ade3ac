package io.inkstone.importer.run;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.site.AdoptIdentity;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.PlanImport;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveException;
import io.inkstone.importer.source.OpenArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports archives one after the other. */
@Singleton
public class RunImport implements ContentImporter {
    private final OpenArchive openArchive;
    private final FindSites findSites;
    private final AdoptIdentity adoptIdentity;
    private final PlanImport planImport;
    private final ApplyPlan applyPlan;

    RunImport(
            OpenArchive openArchive,
            FindSites findSites,
            AdoptIdentity adoptIdentity,
            PlanImport planImport,
            ApplyPlan applyPlan) {
        this.adoptIdentity = adoptIdentity;
        this.openArchive = openArchive;
        this.findSites = findSites;
        this.planImport = planImport;
        this.applyPlan = applyPlan;
    }

    @Override
    public List<ImportReport> run(ImportRequest request, ImportProgress progress) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path source : request.sources()) {
            reports.add(run(source, request, progress));
        }
        return reports;
    }

    private ImportReport run(Path source, ImportRequest request, ImportProgress progress) {
        try (Archive archive = openArchive.open(source)) {
            List<Site> sites = findSites.find(archive, request.format());
            if (!request.dryRun()) {
                adoptIdentity.adopt(sites.getFirst().identity());
            }
            return applyPlan.apply(archive, planImport.plan(archive, sites), request, progress);
        } catch (ArchiveException e) {
            throw new ImportException.UnreadableSource(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new ImportException.UnreadableSource(source + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
