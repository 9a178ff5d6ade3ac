package io.inkstone.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    private static final String CACHE = "inkstone.cache";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(CACHE);
    }

    @Test
    void whatTheRehearsalLeftIsNotUnpackedAgain() throws IOException {
        Path unpacked = PostgresBinaries.findOrUnpack(TestPrograms.folder());
        System.setProperty(CACHE, TestPrograms.folder().toString());

        assertThat(PostgresBinaries.findOrUnpack(folder)).isEqualTo(unpacked);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void programsThatCannotRunAreUnpacked() throws IOException {
        Path unpacked = PostgresBinaries.findOrUnpack(TestPrograms.folder());
        Path kept = Files.createDirectories(
                folder.resolve("cache").resolve(unpacked.getFileName()).resolve("bin"));
        Files.createFile(kept.resolve("postgres"));
        System.setProperty(CACHE, folder.resolve("cache").toString());
        Path home = Files.createDirectory(folder.resolve("home"));

        assertThat(PostgresBinaries.findOrUnpack(home)).startsWith(home);
    }
}
