package io.inkstone.importer.wordpress;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One export as a whole, something between its items, and one text with blocks and shortcodes. */
class WordPressFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void export(byte[] bytes) {
        FuzzedSite.read(new WordPressDialect(), Map.of("blog.xml", bytes));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void channel(byte[] bytes) {
        byte[] file = Hostile.joined(
                FuzzedSite.utf8(WxrFixture.HEAD), bytes, FuzzedSite.utf8(WxrFixture.item(1, "Ink", "Ink")));
        FuzzedSite.read(new WordPressDialect(), Map.of("blog.xml", file));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void text(byte[] bytes) {
        String text = Hostile.text(bytes).replace("]]>", "");
        String file = WxrFixture.HEAD + WxrFixture.item(1, "Ink", text) + WxrFixture.TAIL;
        FuzzedSite.read(new WordPressDialect(), Map.of("blog.xml", FuzzedSite.utf8(file)));
    }
}
