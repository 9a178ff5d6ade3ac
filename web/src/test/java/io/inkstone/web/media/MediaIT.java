package io.inkstone.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaFixtures;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class MediaIT implements DatabaseTest {
    private static final String BYTES = "0123456789".repeat(10_000);

    @Inject
    Reader reader;

    @Inject
    StoreMedia storeMedia;

    @Inject
    MediaFixtures media;

    @TempDir
    Path folder;

    private String picture = "";

    @BeforeEach
    void store() throws IOException {
        picture = stored("图 片.png", BYTES).address();
    }

    @Test
    void aFileIsSentWholeAndForEver() {
        HttpResponse<byte[]> answer = reader.get(picture);

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(BYTES);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Content-Length")).contains("100000");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aPictureIsSentAtTheWidthsThatArticlesName() throws IOException {
        MediaAsset photo = media.jpeg(1300, 700);

        HttpResponse<byte[]> answer = reader.get("/media/" + photo.hash() + "/800.webp");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(800);
    }

    @Test
    void atAnyOtherWidthItLeadsToItself() throws IOException {
        MediaAsset photo = media.jpeg(1300, 700);

        HttpResponse<byte[]> answer = reader.get("/media/" + photo.hash() + "/801.webp");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(photo.address());
    }

    @Test
    void aPartIsSentAlone() {
        HttpResponse<byte[]> answer = reader.get(picture, "Range", "bytes=99995-");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("56789");
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 99995-99999/100000");
        assertThat(answer.headers().firstValue("Content-Length")).contains("5");
    }

    @Test
    void aPartOfAnotherFileIsTheWholeOfThisOne() {
        assertThat(reader.get(picture, "Range", "bytes=0-4", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPartBehindTheEndCannotBeHad() {
        HttpResponse<byte[]> answer = reader.get(picture, "Range", "bytes=100000-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */100000");
    }

    @Test
    void headTellsTheLength() {
        HttpResponse<byte[]> answer = reader.send("HEAD", picture);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).contains("100000");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void whoHasTheFileIsNotSentItAgain() {
        String tag = reader.get(picture).headers().firstValue("ETag").orElseThrow();

        assertThat(reader.get(picture, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void underAnotherNameItLeadsToItsOwn() {
        String other = picture.substring(0, picture.lastIndexOf('/')) + "/other.png";

        HttpResponse<byte[]> answer = reader.get(other);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(picture);
    }

    @Test
    void aDrawingMayNotRunScripts() throws IOException {
        HttpResponse<byte[]> answer =
                reader.get(stored("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
                        .address());

        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox; default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void aPageIsOnlyADownload() throws IOException {
        HttpResponse<byte[]> answer =
                reader.get(stored("a.html", "<script>1</script>").address());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        HttpResponse<byte[]> answer = reader.get(stored("empty.txt", "").address());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    private MediaAsset stored(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content);
        return storeMedia.store(file, name);
    }
}
