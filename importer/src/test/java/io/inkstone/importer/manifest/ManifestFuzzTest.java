package io.inkstone.importer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.OpenArchive;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.provider.MethodSource;

/** A manifest of any bytes: lines that are none are passed over, and each document is found again where it stands. */
class ManifestFuzzTest {
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void lines(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("inkstone-fuzz-");
        Path file = Files.write(folder.resolve(Manifest.NAME), bytes);
        try (Archive archive = new OpenArchive().open(folder)) {
            Manifest manifest = Objects.requireNonNull(Manifest.read(archive, "", JSON));
            for (Manifest.Known known : manifest.documents().values()) {
                assertThat(manifest.document(known).path())
                        .isEqualTo(known.entry().path());
            }
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
