package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.site.AdoptIdentity;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlanImport;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveException;
import io.inkstone.importer.source.OpenArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a source and plans what becomes of it. */
@Singleton
class OpenSource {
    private final OpenArchive openArchive;
    private final FindSites findSites;
    private final AdoptIdentity adoptIdentity;
    private final PlanImport planImport;

    OpenSource(OpenArchive openArchive, FindSites findSites, AdoptIdentity adoptIdentity, PlanImport planImport) {
        this.openArchive = openArchive;
        this.findSites = findSites;
        this.adoptIdentity = adoptIdentity;
        this.planImport = planImport;
    }

    /** @throws ImportException if it cannot be read, or holds nothing that is understood */
    Archive open(Path source) {
        try {
            return openArchive.open(source);
        } catch (ArchiveException e) {
            throw new ImportException.UnreadableSource(String.valueOf(e.getMessage()));
        }
    }

    /** A plan for an archive that comes in now, or would. */
    OpenedSource plan(Archive archive, @Nullable String format, boolean dryRun) {
        List<Site> sites = findSites.find(archive, format);
        if (!dryRun) {
            adoptIdentity.adopt(sites.getFirst().identity());
        }
        return new OpenedSource(archive, planImport.plan(archive, sites));
    }

    /** What is left to do of a run that was planned or broken off. */
    OpenedSource planAgain(Archive archive, ImportRun run) {
        List<Site> sites = findSites.find(archive, run.format());
        adoptIdentity.adopt(sites.getFirst().identity());
        ArchivePlan plan = planImport.plan(archive, sites, run.archive());
        return new OpenedSource(archive, plan);
    }

    static ImportException unreadable(Path source, IOException e) {
        return new ImportException.UnreadableSource(source + " cannot be read: " + e.getMessage() + ".");
    }
}
