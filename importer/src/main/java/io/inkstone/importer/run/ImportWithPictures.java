package io.inkstone.importer.run;

import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.importer.picture.CopyPictures;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.OpenArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports archives, then the pictures that their texts show from other hosts. */
@Singleton
public class ImportWithPictures {
    private final ContentImporter importer;
    private final CopyPictures copyPictures;
    private final OpenArchive openArchive;
    private final FindSites findSites;

    ImportWithPictures(
            ContentImporter importer, CopyPictures copyPictures, OpenArchive openArchive, FindSites findSites) {
        this.importer = importer;
        this.copyPictures = copyPictures;
        this.openArchive = openArchive;
        this.findSites = findSites;
    }

    /**
     * For each source one report, or two where pictures came or could not be had: of the texts as they came in at once, and of
     * the same texts with the pictures that have come since. No text waits for the network.
     */
    public List<ImportReport> run(ImportRequest request, ImportProgress progress) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path source : request.sources()) {
            ImportRequest one = request.of(source);
            List<ImportReport> texts = importer.run(one, progress);
            reports.addAll(texts);
            if (!request.dryRun() && copy(texts.getFirst(), one, progress)) {
                reports.addAll(importer.run(one, progress));
            }
        }
        return reports;
    }

    private boolean copy(ImportReport texts, ImportRequest request, ImportProgress progress) {
        boolean foldsSizes = texts.dialect().equals("wordpress");
        return copyPictures
                .copy(texts.archive(), foldsSizes, referer(request), progress)
                .any();
    }

    /** The old site, which is the page that browsers named when they asked for its pictures; null if it is not known. */
    private @Nullable WebUrl referer(ImportRequest request) {
        try (Archive archive = openArchive.open(request.sources().getFirst())) {
            String url = findSites.find(archive, request.format()).getFirst().url();
            return url == null ? null : WebUrl.parse(url);
        } catch (FetchException.Refused noAddress) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
