package io.inkstone.importer.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One note, by itself and in a vault. */
class MarkdownSiteFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void note(byte[] bytes) {
        FuzzedSite.read(
                new MarkdownDialect(),
                Map.of("a.md", bytes, "b/README.md", FuzzedSite.utf8("# B\n\n[a](../a.md)\n"), "b/ink.png", new byte[] {
                    1
                }));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void noteOfAVault(byte[] bytes) {
        FuzzedSite.read(
                new MarkdownDialect(),
                Map.of(
                        ".obsidian/app.json",
                        FuzzedSite.utf8("{\"attachmentFolderPath\": \"files\"}"),
                        "a.md",
                        bytes,
                        "deep/Ink.md",
                        FuzzedSite.utf8("---\naliases: [black]\n---\n[[a]] ![[ink.png]]\n"),
                        "files/ink.png",
                        new byte[] {1}));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void settingsOfAVault(byte[] bytes) {
        FuzzedSite.read(
                new MarkdownDialect(),
                Map.of(".obsidian/app.json", bytes, "a.md", FuzzedSite.utf8("[[b]] ![[c.png]]\n")));
    }
}
