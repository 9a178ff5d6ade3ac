package io.inkstone.importer.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.importing.ImportException;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second witness: what a sitemap says that the old site showed. */
class SitemapTest {
    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

    @TempDir
    Path folder;

    private List<String> read(String given) throws IOException {
        try (Archive archive = new OpenArchive().open(folder)) {
            return new ReadSitemaps(archive).read(given);
        }
    }

    private void write(String name, String text) throws IOException {
        ArchiveFixtures.folder(folder, Map.of(name, text));
    }

    @Test
    void addressesAreReducedToPathsWithTheirQueries() throws IOException {
        write(
                "public/sitemap.xml",
                HEAD + "<url><loc> https://ink.example/blog/%E5%A2%A8/ </loc></url>"
                     + "<url><loc>https://ink.example</loc></url><url><loc>https://ink.example/?p=7&amp;x=1</loc></url></urlset>");

        assertThat(read("https://ink.example/sitemap.xml")).containsExactly("/blog/%E5%A2%A8/", "/", "/?p=7&x=1");
        assertThat(read(folder.resolve("public/sitemap.xml").toString())).hasSize(3);
    }

    @Test
    void anIndexLeadsToItsPartsAlsoGzipped() throws IOException {
        write(
                "sitemap.xml",
                "<sitemapindex><sitemap><loc>https://ink.example/sitemap-1.xml.gz</loc></sitemap></sitemapindex>");
        try (OutputStream file = Files.newOutputStream(folder.resolve("sitemap-1.xml.gz"));
                OutputStream out = new GZIPOutputStream(file)) {
            out.write(
                    (HEAD + "<url><loc>https://ink.example/a/</loc></url></urlset>").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read("sitemap.xml")).containsExactly("/a/");
    }

    @Test
    void nothingIsFetchedAndNoFileOfTheMachineIsReadInto() throws IOException {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<urlset><url><loc>/a&e;</loc></url></urlset>";

        assertThatThrownBy(() -> Sitemap.read(new ByteArrayInputStream(evil.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
        write("sitemap.xml", "<sitemapindex><sitemap><loc>https://ink.example/gone.xml</loc></sitemap></sitemapindex>");
        assertThatThrownBy(() -> read("sitemap.xml"))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("gone.xml");
        assertThatThrownBy(() -> read("nowhere.xml")).isInstanceOf(ImportException.UnreadableSource.class);
    }

    @Test
    void aTruncatedSitemapSaysWhatItSays() throws IOException {
        write("sitemap.xml", HEAD + "<url><loc>https://ink.example/a/</loc></url><url><lo");

        assertThat(read("sitemap.xml")).containsExactly("/a/");
    }
}
