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
        @Version @Nullable Long version) {

    /** This run, ended. */
    public ImportRun ended(ImportStatus how, Instant at, ImportCounts counted) {
        return new ImportRun(id, archive, source, dialect, how, startedAt, at, counted, version);
    }
}
