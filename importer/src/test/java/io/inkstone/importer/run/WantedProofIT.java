package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.importing.CancelImport;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which proof was asked of a run stays with it, and a proof that cannot be had stops it at once. */
@MicronautTest(transactional = false)
class WantedProofIT extends ImportSteps {
    private static final String SITEMAP = "<urlset><url><loc>https://ink.example/a/</loc></url></urlset>";

    @Inject
    CancelImport cancelImport;

    @Test
    void whoeverGoesOnProvesNothingIfNothingWasToBeProved() throws IOException {
        Path folder = many("unproved");
        UUID run = stopped(folder, false, null);

        assertThat(importer.goOn(run, ImportProgress.SILENT).counts().byName()).doesNotContainKey("addresses");
    }

    @Test
    void whoeverGoesOnAsksTheSameSitemap() throws IOException {
        Path folder = many("witnessed");
        Path sitemap = Files.writeString(home.resolve("witness.xml"), SITEMAP);
        UUID run = stopped(folder, true, sitemap.toString());
        Files.delete(sitemap);

        assertThatThrownBy(() -> importer.goOn(run, ImportProgress.SILENT))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("witness.xml");
        Files.writeString(sitemap, SITEMAP);
        importer.goOn(run, ImportProgress.SILENT);
        assertThat(runs.findById(run).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nowhere.xml |                                                       | nowhere.xml
        feed.xml    | <feed xmlns='http://www.w3.org/2005/Atom'><id>a</id></feed> | no sitemap
        page.html   | <!DOCTYPE html><p>Not found                           | no sitemap
        """)
    void aWrongSitemapStopsBeforeAnythingComesIn(String name, @Nullable String text, String sentence)
            throws IOException {
        String word = "stopped-" + name.replaceAll("\\W.*", "");
        Path folder = folder(word);
        Path sitemap = home.resolve(name);
        if (text != null) {
            Files.writeString(sitemap, text);
        }
        ImportRequest request = new ImportRequest(List.of(folder), null, false, true, sitemap.toString());

        assertThatThrownBy(() -> importer.run(request, ImportProgress.SILENT))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining(sentence);
        assertThat(runs.newestOf(folder.toRealPath().toString())).isEmpty();
        assertThatThrownBy(() -> post(word + "-one")).isInstanceOf(NoSuchElementException.class);
    }

    private UUID stopped(Path folder, boolean proof, @Nullable String sitemap) {
        ImportRequest request = new ImportRequest(List.of(folder), null, false, proof, sitemap);
        ImportReport report = importer.run(request, new StopAfterABatch()).getFirst();
        UUID run = Objects.requireNonNull(report.runId());
        assertThat(runs.findById(run).orElseThrow().status()).isEqualTo(ImportStatus.CANCELLED);
        return run;
    }

    private final class StopAfterABatch implements ImportProgress {
        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {
            if (doneCount == 100) {
                // As somebody else would, on a connection of their own.
                CompletableFuture.runAsync(() ->
                                cancelImport.cancel(runs.newest(1).getFirst().id()))
                        .join();
            }
        }
    }

    private Path many(String word) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int number = 0; number < 150; number++) {
            files.put("_posts/2024-01-02-" + word + "-" + number + ".md", "Text.\n");
        }
        return ArchiveFixtures.folder(home.resolve(word), files);
    }
}
