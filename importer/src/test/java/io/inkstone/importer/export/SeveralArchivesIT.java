package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class SeveralArchivesIT implements DatabaseTest {
    @Inject
    ContentImporter importer;

    @Inject
    ExportSite exportSite;

    @TempDir
    Path home;

    @Test
    void severalArchivesBecomeOneTree() throws IOException {
        for (String word : List.of("one", "two")) {
            Path source = ArchiveFixtures.folder(
                    home.resolve("blog-" + word),
                    Map.of(
                            "_config.yml",
                            "title: " + word,
                            "_posts/2022-01-01-twin.md",
                            "---\n---\n![" + word + "](/img/y.png)",
                            "_posts/2022-01-01-only-" + word + ".md",
                            "---\n---\n" + word,
                            "img/y.png",
                            "pixels of " + word));
            importer.run(new ImportRequest(List.of(source), null, false), ImportProgress.SILENT);
        }

        exportSite.export(home.resolve("both"), ExportFormat.JEKYLL, ImportProgress.SILENT);

        Path out = home.resolve("both");
        assertThat(Files.readString(out.resolve("_posts/2022-01-01-twin.md"))).contains("![one]");
        assertThat(Files.readString(out.resolve("_posts/blog-two/2022-01-01-twin.md")))
                .contains("![two]");
        assertThat(out.resolve("_posts/2022-01-01-only-two.md")).exists();
        assertThat(Files.readString(out.resolve("img/y.png"))).isEqualTo("pixels of one");
        assertThat(Files.readString(out.resolve("blog-two/img/y.png"))).isEqualTo("pixels of two");
        assertThat(Files.readString(out.resolve("_config.yml"))).contains("slug: twin-2022");
    }
}
