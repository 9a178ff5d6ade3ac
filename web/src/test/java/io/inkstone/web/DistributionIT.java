package io.inkstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people unpack and start, which is made of other files than those on the class path of tests. */
class DistributionIT {
    private static final Path HOME = Path.of(System.getProperty("inkstone.root"), "web/target/inkstone");

    @Test
    void everyJarThatTheProgramNamesIsThere() throws IOException {
        Path program = programs().getFirst();
        try (JarFile jar = new JarFile(program.toFile())) {
            String[] named = jar.getManifest()
                    .getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" ");

            assertThat(named)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(name -> assertThat(program.resolveSibling(name)).exists());
        }
    }

    @Test
    void theLauncherAndTheSampleAreBesideIt() {
        assertThat(HOME.resolve("inkstone")).isExecutable();
        assertThat(HOME.resolve("sample/_config.yml")).exists();
        assertThat(HOME.resolve("LICENSE")).exists();
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("inkstone-web-"))
                    .toList();
        }
    }
}
