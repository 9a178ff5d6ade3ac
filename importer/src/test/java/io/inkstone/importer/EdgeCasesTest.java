package io.inkstone.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers in {@code docs/edge-cases.md} are those that tests carry. */
class EdgeCasesTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("inkstone.root")));
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Pattern CARRIED = Pattern.compile("void \\w+?((?:_c\\d+)+)\\(|@DisplayName\\(\"(\\d+) ");

    @Test
    void everyNumberHasATestAndEveryTestsNumberIsListed() throws IOException {
        Set<Integer> listed = new TreeSet<>();
        Matcher line = LISTED.matcher(Files.readString(ROOT.resolve("docs/edge-cases.md")));
        while (line.find()) {
            listed.add(Integer.valueOf(line.group(1)));
        }

        assertThat(listed).hasSize(49);
        assertThat(carried()).isEqualTo(listed);
    }

    private static Set<Integer> carried() throws IOException {
        Set<Integer> carried = new TreeSet<>();
        for (String module : List.of("core", "importer")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, carried));
            }
        }
        return carried;
    }

    private static void collect(Path file, Set<Integer> carried) {
        try {
            Matcher test = CARRIED.matcher(Files.readString(file));
            while (test.find()) {
                String numbers = test.group(1) == null ? "_c" + test.group(2) : test.group(1);
                Stream.of(numbers.split("_c", -1))
                        .filter(number -> !number.isEmpty())
                        .forEach(number -> carried.add(Integer.valueOf(number)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
