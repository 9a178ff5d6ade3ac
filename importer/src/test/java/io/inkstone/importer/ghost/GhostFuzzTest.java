package io.inkstone.importer.ghost;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.inkstone.core.markup.Hostile;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One export as a whole, and one post in each of the forms of its text. */
class GhostFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void export(byte[] bytes) {
        FuzzedSite.read(new GhostDialect(), Map.of("blog.json", bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void markdown(byte[] bytes) {
        read("markdown", Hostile.text(bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void mobiledoc(byte[] bytes) {
        read("mobiledoc", Hostile.text(bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void lexical(byte[] bytes) {
        read("lexical", Hostile.text(bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void html(byte[] bytes) {
        read("html", Hostile.text(bytes));
    }

    /** One post, with the text in a column of the table of posts. */
    private static void read(String column, String text) {
        String head = GhostFixture.post("1", "").replace('\'', '"');
        String post = head.substring(0, head.length() - 1) + "\"" + column + "\":" + quoted(text) + "}";
        String file = "{\"db\":[{\"meta\":{\"version\":\"5.8.0\"},\"data\":{\"posts\":[" + post + "]}}]}";
        FuzzedSite.read(new GhostDialect(), Map.of("blog.json", FuzzedSite.utf8(file)));
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
