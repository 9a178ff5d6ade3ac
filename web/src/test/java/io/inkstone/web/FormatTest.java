package io.inkstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceIsFormatted() {
        List<Path> sources = Sources.files("src", ".java");

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources.parallelStream().filter(file -> !isFormatted(file)))
                .as("unformatted sources: run bin/format")
                .isEmpty();
    }

    private static boolean isFormatted(Path file) {
        String source = Sources.read(file);
        try {
            return FORMATTER.formatSourceAndFixImports(source).equals(source);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be formatted", e);
        }
    }
}
