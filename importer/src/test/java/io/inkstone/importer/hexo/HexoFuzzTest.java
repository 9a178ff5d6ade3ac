package io.inkstone.importer.hexo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One post or one configuration, with tags and front matter of any kind. */
class HexoFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void post(byte[] bytes) {
        read(bytes, FuzzedSite.utf8("title: Ink\npermalink: :year/:title/\n"));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void configuration(byte[] bytes) {
        read(FuzzedSite.utf8("---\ntitle: Ink\ndate: 2024-01-02\n---\n{% post_link ink %}\n"), bytes);
    }

    private static void read(byte[] post, byte[] configuration) {
        FuzzedSite.read(
                new HexoDialect(),
                Map.of(
                        "_config.yml",
                        configuration,
                        "package.json",
                        FuzzedSite.utf8("{\"dependencies\": {\"hexo\": \"7\"}}"),
                        "source/_posts/ink.md",
                        post,
                        "source/_posts/ink/ink.png",
                        new byte[] {1},
                        "source/downloads/code/a.js",
                        FuzzedSite.utf8("let a = 1;\n")));
    }
}
