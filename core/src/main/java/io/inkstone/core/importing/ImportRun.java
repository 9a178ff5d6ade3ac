package io.inkstone.core.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of the importer over one archive.
 *
 * @param archive the name by which the archive is known again
 * @param source what was asked for: a folder, a file, an address
 * @param dialect the generator whose archive it is, for example {@code jekyll}
 * @param format the generator's name as the user gave it, null where it was guessed
 * @param documentCount how many documents the plan has
 * @param reason why it failed or was interrupted, in one sentence
 * @param proof whether every old address is asked of the site afterwards
 * @param sitemap the old site's, as a second witness of its addresses; null for none
 * @param notices what concerns the archive and no single file of it
 */
@MappedEntity("import_run")
public record ImportRun(
        @Id UUID id,
        String archive,
        String source,
        String dialect,
        ImportStatus status,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @TypeDef(type = DataType.JSON) ImportCounts counts,
        @Nullable String format,
        boolean proof,
        @Nullable String sitemap,
        int documentCount,
        @Nullable String reason,
        @TypeDef(type = DataType.JSON) ImportNotices notices,
        @Version @Nullable Long version) {

    /** This run, ended. */
    public ImportRun ended(ImportStatus how, Instant at, ImportCounts counted) {
        return with(how, at, counted, null);
    }

    /** This run, broken off for a reason. */
    public ImportRun brokenOff(ImportStatus how, Instant at, String why) {
        return with(how, at, counts, why);
    }

    /** This run, about to begin or to go on. */
    public ImportRun running() {
        return with(ImportStatus.RUNNING, null, counts, null);
    }

    /** This run, some files further. */
    public ImportRun counted(ImportCounts counted) {
        return with(status, finishedAt, counted, reason);
    }

    public WantedProof wantedProof() {
        return new WantedProof(proof, sitemap);
    }

    /** This run, with another proof at its end. */
    public ImportRun wanting(WantedProof wanted) {
        return new ImportRun(
                id,
                archive,
                source,
                dialect,
                status,
                startedAt,
                finishedAt,
                counts,
                format,
                wanted.proof(),
                wanted.sitemap(),
                documentCount,
                reason,
                notices,
                version);
    }

    private ImportRun with(ImportStatus how, @Nullable Instant at, ImportCounts counted, @Nullable String why) {
        return new ImportRun(
                id,
                archive,
                source,
                dialect,
                how,
                startedAt,
                at,
                counted,
                format,
                proof,
                sitemap,
                documentCount,
                why,
                notices,
                version);
    }
}
