package io.inkstone.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packed archives of any bytes: what is unpacked lies in the archive's own folder, and goes when it is closed. */
class OpenArchiveFuzzTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final ArchiveLimits LIMITS = new ArchiveLimits(1_000, 4 * MEBIBYTE, 16 * MEBIBYTE, 50, MEBIBYTE);

    @FuzzTest
    void zip(byte[] bytes) throws IOException {
        open(Hostile.joined(new byte[] {'P', 'K', 3, 4}, bytes));
        open(bytes);
    }

    @FuzzTest
    void tar(byte[] bytes) throws IOException {
        open(bytes);
    }

    @FuzzTest
    void tarGz(byte[] bytes) throws IOException {
        open(Hostile.joined(new byte[] {0x1F, (byte) 0x8B}, bytes));
    }

    private static void open(byte[] bytes) throws IOException {
        Path home = Files.createTempDirectory("inkstone-fuzz-");
        Path packed = Files.write(home.resolve("blog"), bytes);
        List<Path> unpacked = new ArrayList<>();
        try (Archive archive = new OpenArchive(LIMITS).open(packed)) {
            archive.files().forEach(OpenArchiveFuzzTest::check);
            archive.files().values().forEach(file -> unpacked.add(file.location()));
        } catch (ArchiveException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        } finally {
            Files.delete(packed);
            Files.delete(home);
        }
        assertThat(unpacked).allMatch(Files::notExists);
    }

    private static void check(String path, ArchiveFile file) {
        assertThat(path).isNotEmpty().doesNotStartWith("/").doesNotContain("\0", "\\");
        assertThat(path.split("/", -1)).doesNotContain("..", ".", "");
        assertThat(file.location()).isRegularFile();
    }
}
