package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.WantedProof;
import io.inkstone.importer.address.SettleAddresses;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlanImport;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveException;
import io.inkstone.importer.source.OpenArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a source and plans what becomes of it. */
@Singleton
class OpenSource {
    private final OpenArchive openArchive;
    private final FindSites findSites;
    private final WholeSite wholeSite;
    private final PlanImport planImport;
    private final SettleAddresses settleAddresses;

    OpenSource(
            OpenArchive openArchive,
            FindSites findSites,
            WholeSite wholeSite,
            PlanImport planImport,
            SettleAddresses settleAddresses) {
        this.settleAddresses = settleAddresses;
        this.openArchive = openArchive;
        this.findSites = findSites;
        this.wholeSite = wholeSite;
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

    /**
     * The proof that is wanted, to be had from any folder.
     *
     * @throws ImportException.UnreadableSource if its sitemap cannot be had, before anything is written
     */
    WantedProof check(Archive archive, WantedProof wanted) {
        return settleAddresses.check(archive, wanted);
    }

    /** A plan for an archive that comes in now, or would. */
    OpenedSource plan(Archive archive, @Nullable String format, boolean dryRun) {
        List<Site> sites = dryRun ? findSites.find(archive, format) : described(archive, format);
        return OpenedSource.of(archive, sites, planImport.plan(archive, sites));
    }

    /** What is left to do of a run that was planned or broken off. */
    OpenedSource planAgain(Archive archive, ImportRun run) {
        List<Site> sites = described(archive, run.format());
        ArchivePlan plan = planImport.plan(archive, sites, run.archive());
        return OpenedSource.of(archive, sites, plan);
    }

    /**
     * The sites of an archive, after this site has taken over what the first says of itself: its time zone counts for the others
     * from now on, and would only change them when they come in again.
     */
    private List<Site> described(Archive archive, @Nullable String format) {
        ZoneId before = findSites.zone();
        List<Site> sites = findSites.find(archive, format);
        try {
            wholeSite.describe(sites, archive);
        } catch (IOException e) {
            throw unreadable(archive.source(), e);
        }
        return findSites.zone().equals(before) ? sites : findSites.find(archive, format);
    }

    /** What an archive says of the site as a whole and of posts that are in by now. */
    void complete(OpenedSource source) {
        wholeSite.complete(source.sites());
    }

    static ImportException unreadable(Path source, IOException e) {
        return new ImportException.UnreadableSource(source + " cannot be read: " + e.getMessage() + ".");
    }
}
