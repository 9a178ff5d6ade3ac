package io.inkstone.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.upload.SweepUploads;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive goes the whole way from somebody's browser into the site and out of it again. */
@MicronautTest(transactional = false)
class UploadIT implements DatabaseTest {
    private static final int MOST_LOOKS = 600;

    @Inject
    Owner owner;

    @Inject
    Reader reader;

    @Inject
    ImportRunRepository runs;

    @Inject
    SweepUploads sweepUploads;

    @Inject
    Configuration configuration;

    @BeforeEach
    void logIn() {
        owner.logIn();
    }

    @Test
    void anArchiveIsPlannedAppliedKnownAgainAndTakenBack() throws IOException {
        byte[] blog = zip(Map.of("_posts/2024-01-01-sent.md", "# 墨\n", "_posts/2024-01-02-too.md", "# 纸\n"));
        Document plan = owner.upload("sent-blog.zip", blog);
        ImportRun planned = run(plan);

        assertThat(plan.select("h1").text()).startsWith("sent-blog");
        assertThat(planned.counts().of("CREATE")).isEqualTo(2);
        assertThat(reader.get("/posts/sent/").statusCode()).isEqualTo(404);

        ImportRun first = applied(plan);
        assertThat(reader.get("/posts/sent/").statusCode()).isEqualTo(200);
        sweepUploads.sweep();
        assertThat(Path.of(planned.source())).doesNotExist();

        ImportRun second = applied(owner.upload("sent-blog (1).zip", blog));
        assertThat(second.archive()).isEqualTo("sent-blog");
        assertThat(second.counts().of("UNCHANGED")).isEqualTo(2);

        owner.press(owner.page("/admin/imports/" + first.id() + "/"), "undoing");
        assertThat(runs.findById(first.id()).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(reader.get("/posts/sent/").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewerArchiveBringsWhatChanged() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("_posts/2024-01-01-was.md", "Old.\n"));
        files.put("_posts/2024-01-02-stays.md", "Stays.\n");
        applied(owner.upload("newer.zip", zip(files)));
        files.put("_posts/2024-01-01-was.md", "New.\n");
        files.put("_posts/2024-01-03-comes.md", "Comes.\n");
        ImportRun second = applied(owner.upload("newer.zip", zip(files)));

        assertThat(second.archive()).isEqualTo("newer");
        assertThat(second.counts().byName())
                .containsEntry("UPDATE", 1L)
                .containsEntry("CREATE", 1L)
                .containsEntry("UNCHANGED", 1L);
        assertThat(reader.text("/posts/was/")).contains("New.");
    }

    @Test
    void aSingleNoteIsKnownAgainByItsName() {
        applied(owner.upload("2024-02-01-lone-note.md", bytes("# 砚\n\nFirst.\n")));
        ImportRun second = applied(owner.upload("2024-02-01-lone-note.md", bytes("# 砚\n\nSecond.\n")));

        assertThat(second.counts().of("UPDATE")).isEqualTo(1);
        assertThat(reader.text("/posts/lone-note/")).contains("Second.");
    }

    @Test
    void whatHoldsNoBlogIsToldOnTheForm() throws IOException {
        Document page = owner.upload("photos.zip", zip(Map.of("a.png", "\0\1\2", "b.png", "\0")));

        assertThat(page.select("#archive-fault").text()).isNotBlank();
        assertThat(owner.upload("damaged.zip", bytes("PK\3\4 and no more"))
                        .select("#archive-fault")
                        .text())
                .isNotBlank();
    }

    @Test
    void whatAKillLeftIsSweptOnceItIsOld() throws IOException {
        Path rest = Files.createDirectories(configuration
                .data()
                .resolve("imports")
                .resolve(UUID.randomUUID().toString()));
        Path file = Files.writeString(rest.resolve("half.zip"), "PK");
        sweepUploads.sweep();
        assertThat(file).exists();

        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, old);
        Files.setLastModifiedTime(rest, old);
        sweepUploads.sweep();
        assertThat(rest).doesNotExist();
    }

    private ImportRun applied(Document plan) {
        ImportRun run = run(plan);
        owner.press(plan, "application");
        for (int look = 0; look < MOST_LOOKS; look++) {
            // Each look takes a moment, and the page is what an owner looks at.
            owner.page(URI.create(plan.baseUri()).getPath());
            ImportRun now = runs.findById(run.id()).orElseThrow();
            if (now.status() == ImportStatus.DONE) {
                return now;
            }
        }
        throw new AssertionError("The run did not come to its end.");
    }

    private ImportRun run(Document page) {
        String path = URI.create(page.baseUri()).getPath();
        assertThat(path).as(page.text()).startsWith("/admin/imports/");
        return runs.findById(UUID.fromString(path.split("/", -1)[3])).orElseThrow();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
