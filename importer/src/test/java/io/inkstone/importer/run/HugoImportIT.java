package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HugoImportIT extends ImportSteps {
    @Test
    void aHugoSiteComesInAndItsSecondRunChangesNothing() throws IOException {
        Path archive = archive();
        ImportReport first = run(archive);
        ImportReport second = run(archive);

        assertThat(first.dialect()).isEqualTo("hugo");
        assertThat(count(first, ImportAction.CREATE)).isEqualTo(4);
        assertThat(count(second, ImportAction.CREATE)).isZero();
        assertThat(count(second, ImportAction.UPDATE)).isZero();
        assertThat(count(second, ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(text(post("hugo-it-one"))).contains("](/posts/hugo-it-two/)").contains("/media/");
        assertThat(text(post("hugo-it-two"))).contains("> [!TIP]");
    }

    private Path archive() throws IOException {
        return ArchiveFixtures.folder(
                home.resolve("hugo-it"),
                Map.of(
                        "hugo.toml", "baseURL = 'https://hugo-it.example/'\n",
                        "content/posts/hugo-it-one/index.md", """
                        +++
                        title = 'One'
                        date = 2024-01-02
                        +++
                        ![a](a.png) [two]({{< ref "hugo-it-two" >}})
                        """,
                        "content/posts/hugo-it-one/a.png", "picture",
                        "content/posts/hugo-it-two.md", """
                        ---
                        title: Two
                        date: 2024-01-03
                        aliases: [/hugo-it/old]
                        ---
                        {{< tip >}}x{{< /tip >}}
                        """,
                        "content/hugo-it-about.md", "---\ntitle: About\n---\nWords.\n"));
    }
}
