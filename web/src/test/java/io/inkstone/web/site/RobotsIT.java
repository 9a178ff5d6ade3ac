package io.inkstone.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.core.discovery.DiscoverySettingsRepository;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RobotsIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    CurrentDiscovery discovery;

    @Inject
    DiscoverySettingsRepository repository;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
    }

    @Test
    void robotsMayReadWhatReadersMayUntilAnEditorSaysOtherwise() throws IOException {
        allow(true, true, true);
        assertThat(rules(Map.of())).isEqualTo("""
            User-agent: *
            Disallow: /admin/
            Disallow: /search/?

            Sitemap: https://blog.example.org/sitemap.xml
            """);

        allow(false, true, true);
        assertThat(rules(Map.of()))
                .contains("\n\nUser-agent: AI2Bot\n", "\nUser-agent: GPTBot\n", "\nUser-agent: omgili\nDisallow: /\n")
                .doesNotContain("PerplexityBot");

        allow(true, false, true);
        assertThat(rules(Map.of())).contains("\nUser-agent: PerplexityBot\n").doesNotContain("GPTBot");
    }

    @Test
    void aTrialOfTheSiteIsLeftAlone() throws IOException {
        assertThat(rules(Map.of("INKSTONE_STAGING", "true"))).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void languageModelsFindAGuideUnlessAnEditorSwitchesItOff() {
        allow(true, true, true);
        assertThat(reader.text("/llms.txt"))
                .startsWith("""
                    # 墨池 Inkstone

                    > 写字的地方。

                    ## 文章

                    - [如何写好一篇文章](http://localhost:8080/posts/rich/): 2024年5月2日,\
                    """)
                .contains("\n## 页面\n\n- [关于](http://localhost:8080/about/)\n", "(http://localhost:8080/feed.xml)\n");

        allow(true, true, false);
        assertThat(reader.get("/llms.txt").statusCode()).isEqualTo(404);
    }

    private void allow(boolean trainingBots, boolean assistantBots, boolean llmsText) {
        DiscoverySettings before = discovery.settings();
        DiscoverySettings after =
                new DiscoverySettings(true, trainingBots, assistantBots, llmsText, null, null, before.version());
        if (before.version() == null) {
            repository.save(after);
        } else {
            repository.update(after);
        }
    }

    private String rules(Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("INKSTONE_SITE_URL", "https://blog.example.org");
        StringWriter text = new StringWriter();
        new RobotsController(Configuration.read(all, Path.of("data")), discovery)
                .rules()
                .writeTo(text);
        return text.toString();
    }
}
