package io.inkstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small files and small methods: the limits go down with time, never up. */
class SizeTest {
    private static final int MEDIAN_FILE = 60;
    private static final int LARGE_FILE = 180;
    private static final int LARGEST_FILE = 300;
    private static final int MEDIAN_METHOD = 5;
    private static final int LARGE_METHOD = 20;
    private static final int LARGEST_METHOD = 40;
    private static final int LARGEST_TEMPLATE = 120;

    private static final Pattern LINE = Pattern.compile("\\R");

    @Test
    void filesAreSmall() {
        List<Size> files = Sources.files("src/main/java", ".java").stream()
                .map(SizeTest::sizeOf)
                .sorted()
                .toList();

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(at(files, 50)).isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(at(files, 95)).isLessThanOrEqualTo(LARGE_FILE);
        assertThat(files).filteredOn(file -> file.lines() > LARGEST_FILE).isEmpty();
    }

    @Test
    void methodsAreSmall() {
        List<Size> methods = MethodSizes.in(Sources.files("src/main/java", ".java")).entrySet().stream()
                .map(method -> new Size(method.getKey(), method.getValue()))
                .sorted()
                .toList();

        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(at(methods, 50)).isLessThanOrEqualTo(MEDIAN_METHOD);
        assertThat(at(methods, 95)).isLessThanOrEqualTo(LARGE_METHOD);
        assertThat(methods)
                .filteredOn(method -> method.lines() > LARGEST_METHOD)
                .isEmpty();
    }

    @Test
    void templatesAreSmall() {
        List<Size> templates = Sources.files("src/main/jte", ".jte").stream()
                .map(SizeTest::sizeOf)
                .toList();

        assertThat(templates).hasSizeGreaterThan(10);
        assertThat(templates)
                .filteredOn(template -> template.lines() > LARGEST_TEMPLATE)
                .isEmpty();
    }

    /** How long something is, and where it stands. */
    private record Size(String name, int lines) implements Comparable<Size> {
        @Override
        public int compareTo(Size other) {
            return Integer.compare(lines, other.lines);
        }
    }

    private static int at(List<Size> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100))
                .lines();
    }

    private static Size sizeOf(Path file) {
        return new Size(file.toString(), LINE.split(Sources.read(file)).length);
    }
}
