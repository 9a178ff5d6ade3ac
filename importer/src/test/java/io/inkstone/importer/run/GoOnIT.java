package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.importing.CancelImport;
import io.inkstone.core.importing.HoldRun;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class GoOnIT extends ImportSteps {
    @Inject
    CancelImport cancelImport;

    @Inject
    HoldRun holdRun;

    @Test
    void aPlanIsKeptShownAndAppliedLater() throws IOException {
        Path folder = folder("planned");
        ImportReport plan =
                importer.plan(folder, new ImportRequest(List.of(folder), null, true), ImportProgress.SILENT);
        UUID run = id(plan);

        assertThat(run(run).status()).isEqualTo(ImportStatus.PLANNED);
        assertThat(items.ofRun(run, -1, 100))
                .extracting(ImportItem::action)
                .containsOnly(ImportAction.CREATE)
                .hasSize(4);
        assertThat(posts.existsByKindAndSlug(
                        io.inkstone.core.post.PostKind.POST, io.inkstone.core.slug.Slug.of("planned-one")))
                .isFalse();

        ImportReport done = importer.goOn(run, ImportProgress.SILENT);

        assertThat(done.runId()).isEqualTo(run);
        assertThat(done.dryRun()).isFalse();
        assertThat(run(run).status()).isEqualTo(ImportStatus.DONE);
        assertThat(run(run).counts().of(ImportAction.CREATE)).isEqualTo(4);
        assertThat(post("planned-one").title()).isEqualTo("One");
    }

    @Test
    void aRunStopsAfterABatchWhenAskedAndGoesOnLater() throws IOException {
        Path folder = many("cancel");
        CancelAt cancel = new CancelAt(100);
        ImportReport stopped = importer.run(new ImportRequest(List.of(folder), null, false), cancel)
                .getFirst();
        UUID run = id(stopped);

        assertThat(run(run).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(stopped.counts().of(ImportAction.CREATE)).isEqualTo(100);

        ImportReport whole = importer.goOn(run, ImportProgress.SILENT);

        assertThat(whole.counts().of(ImportAction.CREATE)).isEqualTo(250);
        assertThat(whole.items()).hasSize(250);
        assertThat(run(run).status()).isEqualTo(ImportStatus.DONE);
    }

    @Test
    void aRunThatIsAtItsEndIsNotGoneOnWith() throws IOException {
        UUID run = id(run(folder("ended")));

        assertThatThrownBy(() -> importer.goOn(run, ImportProgress.SILENT))
                .isInstanceOf(ImportException.WrongState.class);
    }

    @Test
    void oneProcessAtATimeWorksOnARun() throws Exception {
        Path folder = folder("held");
        UUID run = id(importer.plan(folder, new ImportRequest(List.of(folder), null, true), ImportProgress.SILENT));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        Thread other = Thread.ofPlatform()
                .start(() -> holdRun.hold(run, () -> {
                    held.countDown();
                    return await(tried);
                }));
        held.await();

        assertThatThrownBy(() -> importer.goOn(run, ImportProgress.SILENT))
                .isInstanceOf(ImportException.WrongState.class)
                .hasMessageContaining("Another process");
        tried.countDown();
        other.join();
        assertThat(importer.goOn(run, ImportProgress.SILENT).failed()).isFalse();
    }

    @Test
    void aRunWhoseSourceIsGoneIsMarkedWithTheReason() throws IOException {
        Path folder = folder("gone");
        ImportRun run = run(id(run(folder)));
        ImportRun killed = runs.update(run.running());
        java.nio.file.Files.move(folder, home.resolve("elsewhere"));

        assertThat(importer.goOnWithAll(ImportProgress.SILENT)).isZero();
        assertThat(run(killed.id()).status()).isEqualTo(ImportStatus.INTERRUPTED);
        assertThat(run(killed.id()).reason()).contains("gone");
    }

    /** Asks for the end once so many documents are done. */
    private final class CancelAt implements ImportProgress {
        private final int count;

        CancelAt(int count) {
            this.count = count;
        }

        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {
            if (doneCount >= count) {
                // As somebody else would, on a connection of their own.
                CompletableFuture.runAsync(() ->
                                cancelImport.cancel(runs.newest(1).getFirst().id()))
                        .join();
            }
        }
    }

    private Path many(String word) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int number = 0; number < 250; number++) {
            files.put(
                    "_posts/2024-01-02-" + word + "-" + number + ".md",
                    "---\ntags: [a" + number % 7 + "]\n---\nText.\n");
        }
        return ArchiveFixtures.folder(home.resolve(word), files);
    }

    private ImportRun run(UUID id) {
        return runs.findById(id).orElseThrow();
    }

    private static UUID id(ImportReport report) {
        return Objects.requireNonNull(report.runId());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
