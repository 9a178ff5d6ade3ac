package io.inkstone.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.Configuration;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WellKnownControllerTest {
    @Test
    void theContactIsToldWithADateOfExpiry() throws Exception {
        Configuration configuration = Configuration.read(
                Map.of("INKSTONE_SECURITY_CONTACT", "mailto:a@example.org", "INKSTONE_SITE_URL", "https://example.org"),
                Path.of("data"));
        Clock clock = Clock.fixed(Instant.parse("2024-01-01T08:00:00Z"), ZoneOffset.UTC);
        StringWriter text = new StringWriter();

        new WellKnownController(configuration, clock).security().orElseThrow().writeTo(text);

        assertThat(text.toString()).isEqualTo("""
            Contact: mailto:a@example.org
            Expires: 2024-06-29T00:00:00Z
            Canonical: https://example.org/.well-known/security.txt
            """);
    }
}
