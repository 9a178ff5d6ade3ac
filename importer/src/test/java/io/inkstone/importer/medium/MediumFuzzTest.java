package io.inkstone.importer.medium;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One story as a whole, and its text. */
class MediumFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void story(byte[] bytes) {
        FuzzedSite.read(new MediumDialect(), Map.of("posts/2024-01-31_Old-ink-0123456789ab.html", bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void body(byte[] bytes) {
        byte[] file = Hostile.joined(
                FuzzedSite.utf8(
                        "<article class=\"h-entry\"><h1 class=\"p-name\">Ink</h1><section data-field=\"body\">"),
                bytes,
                FuzzedSite.utf8("</section><footer><time class=\"dt-published\" datetime=\"2024-01-31T12:00:00Z\">"));
        FuzzedSite.read(new MediumDialect(), Map.of("posts/2024-01-31_Old-ink-0123456789ab.html", file));
    }
}
