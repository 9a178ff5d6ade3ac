package io.inkstone.core.importing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param sources folders, files or packed archives
 * @param format the generator's name where it should not be guessed
 * @param dryRun whether nothing is to be written
 * @param proof whether every old address is to be asked of the site afterwards
 * @param sitemap the old site's, as a second witness of its addresses: a file, or one of the archive
 */
public record ImportRequest(
        List<Path> sources,
        @Nullable String format,
        boolean dryRun,
        boolean proof,
        @Nullable String sitemap) {

    /** With the old addresses proved, by what the archive itself says of them. */
    public ImportRequest(List<Path> sources, @Nullable String format, boolean dryRun) {
        this(sources, format, dryRun, true, null);
    }

    /** The same of one of the sources. */
    public ImportRequest of(Path source) {
        return new ImportRequest(List.of(source), format, dryRun, proof, sitemap);
    }

    public WantedProof wantedProof() {
        return new WantedProof(proof, sitemap);
    }
}
