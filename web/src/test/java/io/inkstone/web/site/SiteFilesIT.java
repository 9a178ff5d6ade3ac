package io.inkstone.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.asset.Assets;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class SiteFilesIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    Assets assets;

    @Inject
    JsonMapper json;

    @BeforeAll
    void name() {
        samples.speak("zh-CN");
    }

    @Test
    void robotsAreToLeaveAloneWhatLiesOnOneMachine() {
        assertThat(reader.text("/robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/robots.txt, text/plain",
        "/llms.txt, text/plain",
        "/sitemap.xml, application/xml",
        "/feed.json, application/feed+json",
        "/manifest.webmanifest, application/manifest+json",
        "/favicon.svg, image/svg+xml",
        "/rss.xml, application/xml"
    })
    void whatIsMadeForMachinesCanBeOpenedInABrowser(String address, String contentType) {
        HttpResponse<byte[]> answer = reader.get(address, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
    }

    @Test
    void theManifestNamesTheSite() throws IOException {
        HttpResponse<byte[]> answer = reader.get("/manifest.webmanifest");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
        assertThat(json.readValue(answer.body(), Argument.mapOf(String.class, Object.class)))
                .containsEntry("name", "墨池 Inkstone");
    }

    @Test
    void theSealIsAPicture() {
        HttpResponse<byte[]> answer = reader.get("/favicon.svg");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(reader.text("/favicon.svg")).startsWith("<svg ");
    }

    @Test
    void theStyleSheetIsOneFileThatBrowsersKeep() {
        HttpResponse<byte[]> answer = reader.get(assets.address("css/site.css"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("@layer tokens {", "@media print")
                .doesNotContain("@import");
    }

    @Test
    void theStyleSheetOfAnotherVersionLeadsToThisOnes() {
        HttpResponse<byte[]> answer = reader.get("/assets/0000000000000000/css/site.css");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(assets.address("css/site.css"));
    }

    @Test
    void withoutAContactThereIsNoSecurityFile() {
        assertThat(reader.get("/.well-known/security.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void passwordManagersAreSentToTheDesk() {
        HttpResponse<byte[]> answer = reader.get("/.well-known/change-password");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/admin/");
    }
}
