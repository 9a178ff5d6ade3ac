package io.inkstone.web.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.asset.Assets;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DiagramIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    Assets assets;

    @Test
    void theFrameHasNoRightsOnTheSite() {
        HttpResponse<byte[]> frame = reader.get("/assets/diagram.html");

        assertThat(frame.statusCode()).isEqualTo(200);
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox allow-scripts;", "default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("allow-same-origin", "connect-src");
        assertThat(frame.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }

    @Test
    void theFrameFetchesItsScriptsFromHereAlthoughItHasNoOrigin() {
        String html = new String(reader.get("/assets/diagram.html").body(), StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(html).select("script").eachAttr("src"))
                .containsExactly(assets.address("js/mermaid.js"), assets.address("js/diagram-frame.js"))
                .allSatisfy(script -> assertThat(
                                reader.get(script, "Origin", "null").statusCode())
                        .isEqualTo(200));
    }

    @Test
    void anotherSiteDoesNotFetchThem() {
        String script = assets.address("js/diagram-frame.js");

        assertThat(reader.get(script, "Origin", "http://evil.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
