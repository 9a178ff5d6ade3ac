package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlanImport;
import io.inkstone.importer.plan.PlannedEntry;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what an import would make of some files of an archive that came in before; writes nothing. */
@Singleton
public class ReadDocuments {
    private final OpenSource openSource;
    private final FindSites findSites;
    private final PlanImport planImport;
    private final TextPictures pictures;

    ReadDocuments(OpenSource openSource, FindSites findSites, PlanImport planImport, TextPictures pictures) {
        this.openSource = openSource;
        this.findSites = findSites;
        this.planImport = planImport;
        this.pictures = pictures;
    }

    /**
     * By path; what is left out, or cannot be read, is missing.
     *
     * @param last the run by which the archive came in last
     */
    public Map<String, ReadDocument> read(Path folder, ImportRun last, Set<String> paths) {
        try (Archive archive = openSource.open(folder)) {
            List<Site> sites = findSites.find(archive, last.format());
            ArchivePlan plan = planImport.plan(archive, sites, last.archive());
            ArchiveTargets targets = new ArchiveTargets(plan, pictures, null, Set.of());
            Map<String, ReadDocument> documents = new HashMap<>();
            UUID now = Ids.next();
            for (PlannedEntry entry : plan.entries()) {
                String path = entry.entry().path();
                if (paths.contains(path)) {
                    read(entry, targets, now).ifPresent(document -> documents.put(path, document));
                }
            }
            return documents;
        } catch (IOException e) {
            throw OpenSource.unreadable(folder, e);
        }
    }

    private static Optional<ReadDocument> read(PlannedEntry entry, ArchiveTargets targets, UUID now)
            throws IOException {
        try {
            Converted converted = entry.site().convert(entry.entry(), targets);
            return Optional.of(new ReadDocument(
                    Contents.of(converted, entry, now),
                    ConvertedHash.of(converted),
                    entry.site().root()));
        } catch (RuntimeException | StackOverflowError unreadable) {
            // As in an import, whatever goes wrong in a document costs only itself.
            return Optional.empty();
        }
    }

    /** The folder of the archive's first blog; empty for the top. */
    public String root(Path folder, ImportRun last) {
        try (Archive archive = openSource.open(folder)) {
            return findSites.find(archive, last.format()).getFirst().root();
        } catch (IOException e) {
            throw OpenSource.unreadable(folder, e);
        }
    }
}
