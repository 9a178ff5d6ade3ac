package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests of this user unpack the server's programs, so that it happens once and not for each test. */
final class TestPrograms {
    private TestPrograms() {}

    static Path folder() throws IOException {
        String user = System.getProperty("user.name").replace('?', '_');
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "inkstone-test-programs-" + user));
    }
}
