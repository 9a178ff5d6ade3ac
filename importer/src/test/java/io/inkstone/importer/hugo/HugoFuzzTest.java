package io.inkstone.importer.hugo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One post, one configuration or one template of a shortcode. */
class HugoFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void post(byte[] bytes) {
        read(bytes, FuzzedSite.utf8("baseURL = \"https://old.example/\"\n"));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void configuration(byte[] bytes) {
        read(FuzzedSite.utf8("+++\ntitle = \"Ink\"\ndate = 2024-01-02\n+++\n{{< param x >}}\n"), bytes);
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void shortcodeTemplate(byte[] bytes) {
        FuzzedSite.read(
                new HugoDialect(),
                Map.of(
                        "hugo.toml", FuzzedSite.utf8(""),
                        "content/posts/ink.md",
                                FuzzedSite.utf8("{{< own a=\"b\" >}}c{{< own d >}}{{< /own >}}{{< /own >}}\n"),
                        "layouts/shortcodes/own.html", bytes));
    }

    private static void read(byte[] post, byte[] configuration) {
        FuzzedSite.read(
                new HugoDialect(),
                Map.of(
                        "hugo.toml", configuration,
                        "content/posts/ink.md", post,
                        "content/posts/brush/index.md", post,
                        "content/posts/brush/ink.png", new byte[] {1},
                        "content/_index.md", FuzzedSite.utf8("---\ncascade:\n  tags: [a]\n---\n")));
    }
}
