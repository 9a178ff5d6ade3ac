package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.fetch.TestHost;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.RemoteImageRepository;
import io.inkstone.core.media.MediaFixtures;
import io.inkstone.core.post.Post;
import io.inkstone.importer.picture.LoopbackHost;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures on another host, which is a real one on the loopback. */
@MicronautTest(transactional = false)
class CopyImagesIT extends ImportSteps {
    @Inject
    ImportWithPictures withPictures;

    @Inject
    RemoteImageRepository images;

    private TestHost host;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.putAll(LoopbackHost.PROPERTIES);
        return properties;
    }

    @BeforeEach
    void open() throws IOException {
        host = new TestHost();
    }

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    @Test
    void picturesStayWhereTheyAreUntilTheyAreAskedFor_c12() throws IOException {
        Path folder = post("kept", "![a](" + host.url("/a.png") + ")\n");

        run(folder);

        assertThat(host.requests()).isEmpty();
        assertThat(text(post("kept"))).contains(host.url("/a.png"));
    }

    @Test
    void everySpellingOfAPictureIsCopiedAndShownFromHere_c12() throws IOException {
        picture("/a.png", 10);
        picture("/b.jpg", 20);
        picture("/c", 30);
        picture("/%E7%A0%9A.png", 40);
        Path folder = post(
                "spelt",
                "---\ncover: " + host.url("/c") + "\n---\n![a](" + host.url("/a.png") + " \"title\")\n<img src=\""
                        + host.url("/b.jpg") + "\" width=\"7\">\n![han](" + host.url("/砚.png") + ")\n`![no]("
                        + host.url("/no.png") + ")`\n![named]\n\n[named]: " + host.url("/d.png") + "\n");
        picture("/d.png", 50);

        copy(folder);

        Post post = post("spelt");
        assertThat(text(post))
                .containsPattern("!\\[a]\\(/media/[0-9a-f]{64}/a\\.png \"title\"\\)")
                // by its bytes a PNG
                .containsPattern("<img src=\"/media/[0-9a-f]{64}/b\\.png\" width=\"7\">")
                .containsPattern("!\\[han]\\(/media/[0-9a-f]{64}/%E7%A0%9A\\.png\\)")
                .containsPattern("\\[named]: /media/[0-9a-f]{64}/d\\.png")
                .contains(host.url("/no.png"));
        assertThat(post.cover()).matches("/media/[0-9a-f]{64}/c\\.png");
        assertThat(host.requests()).hasSize(5);
    }

    @Test
    void anotherImportChangesNothingAndAsksForNothing() throws IOException {
        picture("/a.png", 11);
        Path folder = post("again", "![a](" + host.url("/a.png") + ")\n");
        copy(folder);
        int asked = host.requests().size();

        ImportReport copied = copy(folder).getLast();
        ImportReport kept = run(folder);

        assertThat(count(copied, ImportAction.UNCHANGED)).isEqualTo(1);
        assertThat(count(kept, ImportAction.UNCHANGED)).isEqualTo(1);
        assertThat(host.requests()).hasSize(asked);
        assertThat(text(post("again"))).contains("/media/");
    }

    @Test
    void whatWasFetchedBeforeAnInterruptionIsNotFetchedAgain() throws IOException {
        picture("/a.png", 12);
        copy(post("first", "![a](" + host.url("/a.png") + ")\n"));
        picture("/b.png", 13);

        copy(post("second", "![a](" + host.url("/a.png") + ") ![b](" + host.url("/b.png") + ")\n"));

        assertThat(host.requests()).hasSize(2).last().asString().startsWith("GET /b.png ");
    }

    @Test
    void whatCannotBeHadStaysAndIsListedWithItsReason_c12() throws IOException {
        host.answer(
                "/page.png",
                "200 OK\r\nContent-Type: image/png",
                "<html>Not for you</html>".getBytes(StandardCharsets.UTF_8));
        Path folder = post(
                "lost",
                "![a](" + host.url("/missing.png") + ")\n\n![b](" + host.url("/page.png")
                        + ")\n\n![c](http://gone.example/c.png)\n\n![d](http://10.0.0.1/d.png)\n");

        ImportReport report = copy(folder).getLast();

        assertThat(report.items().iterator().next().notices())
                .filteredOn(notice -> notice.code().equals("image-unreachable"))
                .extracting(notice -> notice.line() + " " + notice.message())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("3 ").contains("answers 404"),
                        second -> assertThat(second).startsWith("5 ").contains("no picture"),
                        third -> assertThat(third).startsWith("7 ").contains("there is no host"),
                        fourth -> assertThat(fourth).startsWith("9 ").contains("10.0.0.1"));
        assertThat(text(post("lost"))).contains(host.url("/missing.png"), "http://10.0.0.1/d.png");
        assertThat(images.findByUrl("http://gone.example/c.png").orElseThrow().attempts())
                .isEqualTo(1);
    }

    @Test
    void sizesOfOnePictureBecomeOne() throws IOException {
        picture("/a.jpg", 14);
        Path folder = post(
                "sizes",
                "![s](" + host.url("/a.jpg?imageView2/2/w/100") + ") ![l](" + host.url("/a.jpg!large") + ")\n");

        copy(folder);

        assertThat(host.requests()).singleElement().asString().startsWith("GET /a.jpg ");
        assertThat(text(post("sizes"))).doesNotContain("img.example");
    }

    @Test
    void withoutAnOriginalTheWrittenSizeIsTaken() throws IOException {
        picture("/a.jpg!large", 15);

        copy(post("only", "![l](" + host.url("/a.jpg!large") + ")\n"));

        assertThat(text(post("only"))).contains("/media/");
    }

    @Test
    void theOldSiteIsNamedAsThePageThatShowsIt() throws IOException {
        picture("/a.png", 16);

        copy(post("named", "![a](" + host.url("/a.png") + ")\n"));

        assertThat(host.requests()).singleElement().asString().contains("Referer: https://old.example/");
    }

    @Test
    void aTextThatWasEditedHereIsLeftAlone() throws IOException {
        picture("/a.png", 17);
        Path folder = post("edited", "![a](" + host.url("/a.png") + ")\n");
        run(folder);
        edit(post("edited"), "Mine ![a](" + host.url("/a.png") + ")\n");

        copy(folder);

        assertThat(text(post("edited"))).startsWith("Mine ").contains(host.url("/a.png"));
    }

    @Test
    void aPictureWrittenOutInTheTextBecomesAFile_c43() throws IOException {
        byte[] png = MediaFixtures.encoded(MediaFixtures.photograph(400, 300), "png");
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        Path folder = post("data", "![a](" + data + ")\n<img alt=\"b\" src=\"" + data + "\">\n");

        ImportReport report = run(folder);

        assertThat(text(post("data")))
                .containsPattern("!\\[a]\\(/media/[0-9a-f]{64}/picture\\.png\\)")
                .containsPattern("src=\"/media/[0-9a-f]{64}/picture\\.png\"");
        assertThat(report.counts().of("images-found")).isEqualTo(2);
        assertThat(count(run(folder), ImportAction.UNCHANGED)).isEqualTo(1);
    }

    private Path post(String word, String text) throws IOException {
        String whole = text.startsWith("---") ? text : "---\n---\n" + text;
        return ArchiveFixtures.folder(
                home.resolve(word),
                Map.of("_config.yml", "url: https://old.example\n", "_posts/2024-01-02-" + word + ".md", whole));
    }

    private void picture(String path, int width) throws IOException {
        host.answer(path, "200 OK", MediaFixtures.encoded(MediaFixtures.photograph(width, 10), "png"));
    }

    private List<ImportReport> copy(Path folder) {
        return withPictures.run(new ImportRequest(List.of(folder), null, false), ImportProgress.SILENT);
    }
}
