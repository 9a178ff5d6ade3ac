package io.inkstone.web.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import proves the old addresses by asking the site, and what it says is so. */
@MicronautTest(transactional = false)
class ProofIT implements DatabaseTest {
    private static final String CONFIGURATION = """
        permalink: /:year/:month/:title.html
        paginate: 1
        plugins: [jekyll-feed, jekyll-archives]
        jekyll-archives: {enabled: [tags, year, month], permalinks: {tag: "/tags/:name/"}}
        """;

    @Inject
    ContentImporter importer;

    @Inject
    Reader reader;

    @TempDir
    Path home;

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private ImportReport run(boolean proof, @Nullable String sitemap) {
        ImportRequest request = new ImportRequest(List.of(home), null, false, proof, sitemap);
        return importer.run(request, ImportProgress.SILENT).getFirst();
    }

    private void site(String word) throws IOException {
        write("_config.yml", CONFIGURATION);
        write(
                "_posts/2024-01-02-" + word + "-a.md",
                "---\ntags: [砚台" + word + "]\n---\n![p](/assets/" + word + ".png)\n");
        write("_posts/2024-02-02-" + word + "-b.md", "---\nredirect_from: /was/" + word + "\n---\nText.\n");
        write("_posts/2024-03-02-" + word + "-hidden.md", "---\npublished: false\n---\nText.\n");
        write("assets/" + word + ".png", "picture of " + word);
        write("files/" + word + ".pdf", "no text mentions " + word);
    }

    private String location(String path) {
        return reader.get(path).headers().firstValue("Location").orElse("nowhere");
    }

    @Test
    void everyOldAddressResolves() throws IOException {
        site("proved");
        ImportReport report = run(true, null);

        // two posts, redirect_from, home, feed, page 2, the tag, the year, two months, two files
        assertThat(report.counts().of("addresses")).isEqualTo(12);
        assertThat(report.counts().of("addresses-over-http")).isEqualTo(12);
        assertThat(report.items())
                .filteredOn(item -> item.kind().equals("address"))
                .isEmpty();
        assertThat(report.counts().of("addresses-resolved")).isEqualTo(12);
        assertThat(location("/2024/01/proved-a.html")).isEqualTo("/posts/proved-a/");
        assertThat(reader.get("/tags/%E7%A0%9A%E5%8F%B0proved/").statusCode()).isEqualTo(200);
        assertThat(location("/page2/")).isEqualTo("/");
        assertThat(location("/2024/")).isEqualTo("/archives/2024/");
        assertThat(location("/assets/proved.png")).startsWith("/media/").endsWith("/proved.png");
        assertThat(reader.get(location("/files/proved.pdf")).statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondImportProvesTheSameAndWritesNoMore() throws IOException {
        site("twice");
        ImportReport first = run(true, null);
        ImportReport second = run(true, null);

        assertThat(second.counts().of("addresses-resolved"))
                .isEqualTo(first.counts().of("addresses"));
        assertThat(second.items()).extracting(ImportReportItem::kind).doesNotContain("address");
    }

    @Test
    void whatASitemapNamesBeyondThatIsListedWithTheReason() throws IOException {
        site("witness");
        write(
                "sitemap.xml",
                "<urlset><url><loc>https://x.example/2024/01/witness-a.html</loc></url>"
                        + "<url><loc>https://x.example/forgotten/%E5%A2%A8/</loc></url></urlset>");
        ImportReport report = run(true, "sitemap.xml");

        assertThat(report.counts().of("addresses")).isEqualTo(report.counts().of("addresses-resolved") + 1);
        assertThat(report.items())
                .filteredOn(item -> item.kind().equals("address"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path()).isEqualTo("/forgotten/%E5%A2%A8/");
                    assertThat(item.reason()).contains("404");
                    assertThat(item.notices().getFirst().code()).isEqualTo("address");
                });
    }

    @Test
    void anOldAddressAboveThisSitesOwnFilesLeadsOnButAListStaysAList() throws IOException {
        write("_config.yml", "permalink: /:title.html\nplugins: [jekyll-redirect-from]\n");
        write("_posts/2024-01-02-above.md", "---\nredirect_from: [/assets/, /media/, /tags/]\n---\nText.\n");
        ImportReport report = run(true, null);

        assertThat(report.counts().of("addresses-resolved"))
                .isEqualTo(report.counts().of("addresses"));
        assertThat(location("/assets/")).isEqualTo("/posts/above/");
        assertThat(location("/media/")).isEqualTo("/posts/above/");
        assertThat(reader.get("/tags/").statusCode()).isEqualTo(200);
    }

    @Test
    void theProofCanBeLeftOut() throws IOException {
        site("unproved");

        assertThat(run(false, null).counts().byName()).doesNotContainKey("addresses");
    }

    @Test
    void anAddressThatLooksLikeAnotherHostIsAskedOfThisSiteToo() throws IOException {
        site("doubled");
        write("sitemap.xml", "<urlset><url><loc>https://x.example//elsewhere.invalid/ink/</loc></url></urlset>");
        ImportReport report = run(true, "sitemap.xml");

        assertThat(report.items())
                .filteredOn(item -> item.kind().equals("address"))
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("404"));
    }
}
