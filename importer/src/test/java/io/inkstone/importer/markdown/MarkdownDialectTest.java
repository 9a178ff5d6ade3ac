package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownDialectTest {
    @TempDir
    Path folder;

    @Test
    void aFileByItselfIsATextWhateverItsNameButDataIsNone() throws IOException {
        assertThat(foundAlone("墨盒.text")).isTrue();
        assertThat(foundAlone("feed.xml")).isFalse();
        assertThat(foundAlone("blog.json")).isFalse();
    }

    private boolean foundAlone(String name) throws IOException {
        try (Archive archive = new OpenArchive().open(Files.writeString(folder.resolve(name), "墨盒"))) {
            return !new MarkdownDialect()
                    .detect(archive, new SiteDefaults(ZoneOffset.UTC, Instant.EPOCH))
                    .isEmpty();
        }
    }
}
