package io.inkstone.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FaultIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(DatabaseTest.super.getProperties());
        properties.put("test.fault", "true");
        return properties;
    }

    @Test
    void aFaultNamesItsRequestAndNothingElse() {
        HttpResponse<byte[]> answer = reader.get("/fault", "X-Request-Id", "request-0001");
        String page = new String(answer.body(), StandardCharsets.UTF_8);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(page).contains("request-0001").doesNotContain("secret", "Exception", "io.inkstone");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    /** Fails, saying what nobody should read. */
    @Controller
    @Requires(property = "test.fault")
    static class FaultController {
        @Get("/fault")
        String fail() {
            throw new IllegalStateException("a secret");
        }
    }
}
