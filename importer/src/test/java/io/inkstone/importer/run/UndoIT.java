package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.Dump;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.KeptPost;
import io.inkstone.core.importing.UndoImport;
import io.inkstone.core.importing.UndoneImport;
import io.inkstone.core.media.MediaStore;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class UndoIT extends ImportSteps {
    /** What remembers runs, and what a first import only describes the site with. */
    private static final Set<String> RECORDS = Set.of("import_run", "import_item", "import_before", "site_settings");

    @Inject
    UndoImport undoImport;

    @Inject
    MediaStore mediaStore;

    @Inject
    DataSource dataSource;

    @Test
    void afterAnUndoneImportTheSiteIsAsBefore() throws IOException {
        run(folder("before"));
        Map<String, List<String>> before = dump();

        ImportReport report = run(folder("undone"));
        String hash = ask("SELECT hash FROM media_asset WHERE name = 'a.png' ORDER BY id DESC LIMIT 1");
        UndoneImport undone = undoImport.undo(id(report));

        assertThat(undone.deletedCount()).isEqualTo(3);
        assertThat(undone.kept()).isEmpty();
        assertThat(dump()).isEqualTo(before);
        assertThat(mediaStore.contains(hash)).isFalse();
        assertThat(runs.findById(id(report)).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void afterAnUndoneUpdateThePostsAreAsBefore() throws IOException {
        Path folder = folder("updated");
        run(folder);
        Map<String, List<String>> before = dump();
        change(folder, "updated");

        ImportReport report = run(folder);
        assertThat(count(report, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(dump()).isNotEqualTo(before);
        undoImport.undo(id(report));

        assertThat(related(dump())).isEqualTo(related(before));
    }

    @Test
    void whatSomebodyChangedSinceIsKeptAndNamed() throws IOException {
        ImportReport report = run(folder("kept"));
        edit(post("kept-two"), "Edited since.");

        UndoneImport undone = undoImport.undo(id(report));

        assertThat(undone.kept()).extracting(KeptPost::path).containsExactly("_posts/2024-01-03-kept-two.md");
        assertThat(text(post("kept-two"))).isEqualTo("Edited since.");
        assertThat(undone.deletedCount()).isEqualTo(2);
    }

    @Test
    void theAddressesOfARunThatCameInMeanwhileAreItsOwn() throws IOException {
        Path inner = ArchiveFixtures.folder(folder("inner"), Map.of("files/inner.pdf", "inner"));
        ImportRequest outer = new ImportRequest(List.of(folder("outer")), null, false);
        ImportReport report = importer.run(outer, new Meanwhile(inner)).getFirst();
        assertThat(redirects.findByPathKey("/files/inner.pdf")).isPresent();

        undoImport.undo(id(report));

        assertThat(redirects.findByPathKey("/files/inner.pdf")).isPresent();
        assertThat(redirects.findByPathKey("/2024/01/02/inner-one")).isPresent();
        assertThat(redirects.findByPathKey("/2024/01/02/outer-one")).isEmpty();
    }

    /** Another process that imports a folder as soon as this one has brought something in. */
    private final class Meanwhile implements ImportProgress {
        private final Path folder;
        private boolean done;

        Meanwhile(Path folder) {
            this.folder = folder;
        }

        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {
            if (doneCount > 0 && !done) {
                done = true;
                CompletableFuture.runAsync(() -> run(folder)).join();
            }
        }
    }

    @Test
    void importingAgainAfterAnUndoBringsEverythingBack() throws IOException {
        Path folder = folder("back");
        undoImport.undo(id(run(folder)));

        assertThat(count(run(folder), ImportAction.CREATE)).isEqualTo(4);
    }

    @Test
    void aRunIsUndoneOnce() throws IOException {
        UUID run = id(run(folder("once")));
        undoImport.undo(run);

        assertThatThrownBy(() -> undoImport.undo(run)).isInstanceOf(ImportException.WrongState.class);
    }

    private static void change(Path folder, String word) throws IOException {
        Files.writeString(
                folder.resolve("_posts/2024-01-03-" + word + "-two.md"),
                "---\ntitle: Other\ntags: [Fresh]\nauthor: Somebody\nredirect_from: /other/" + word
                        + "\n---\nOther text.\n");
        ArchiveFixtures.folder(folder, Map.of("img/late.png", "late"));
    }

    private Map<String, List<String>> dump() {
        return new Dump(dataSource).tables(RECORDS);
    }

    /** Which posts are alike is found out afterwards, in the background. */
    private static Map<String, List<String>> related(Map<String, List<String>> dump) {
        dump.replaceAll((table, rows) -> rows.stream()
                .map(row -> row.replaceAll("\"related\": [^}]*", ""))
                .toList());
        return dump;
    }

    private String ask(String query) {
        return new Dump(dataSource).ask(query).getFirst();
    }

    private static UUID id(ImportReport report) {
        return Objects.requireNonNull(report.runId());
    }
}
