package io.inkstone.importer.jekyll;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.dialect.FuzzedSite;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** One post or one configuration, with Liquid, kramdown and front matter of any kind. */
class JekyllFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void post(byte[] bytes) {
        read(bytes, FuzzedSite.utf8("title: Ink\npermalink: /:categories/:title/\n"));
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void configuration(byte[] bytes) {
        read(FuzzedSite.utf8("---\ntitle: Ink\n---\n{{ site.title }} ![a](img/ink.png)\n"), bytes);
    }

    private static void read(byte[] post, byte[] configuration) {
        FuzzedSite.read(
                new JekyllDialect(),
                Map.of(
                        "_config.yml", configuration,
                        "_posts/2024-01-02-ink.md", post,
                        "_posts/2024-01-03-brush.html", post,
                        "_includes/note.html", FuzzedSite.utf8("<p>{{ include.text }}</p>{% include note.html %}"),
                        "img/ink.png", new byte[] {1}));
    }
}
