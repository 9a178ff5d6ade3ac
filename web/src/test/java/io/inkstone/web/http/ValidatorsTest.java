package io.inkstone.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
    private static final String MONDAY = "Mon, 06 May 2024 08:00:00 GMT";
    private static final String SUNDAY = "Sun, 05 May 2024 08:00:00 GMT";

    private final Validators validators = new Validators("W/\"a\"", MONDAY);

    @Test
    void aTagIsFoundAmongOthersWeakOrStrong() {
        assertThat(matches("If-None-Match", "\"x\", \"a\"")).isTrue();
        assertThat(matches("If-None-Match", "W/\"a\"")).isTrue();
        assertThat(matches("If-None-Match", "*")).isTrue();
        assertThat(matches("If-None-Match", "\"x\"")).isFalse();
    }

    @Test
    void aCopyOfThatTimeOrLaterIsFresh() {
        assertThat(matches("If-Modified-Since", MONDAY)).isTrue();
        assertThat(matches("If-Modified-Since", SUNDAY)).isFalse();
        assertThat(matches("If-Modified-Since", "yesterday")).isFalse();
    }

    @Test
    void theTagDecidesWhereBothAreGiven() {
        MutableHttpRequest<?> request =
                HttpRequest.GET("/").header("If-None-Match", "\"x\"").header("If-Modified-Since", MONDAY);

        assertThat(validators.match(request.getHeaders())).isFalse();
    }

    @Test
    void whoHasNothingGetsEverything() {
        assertThat(validators.match(HttpRequest.GET("/").getHeaders())).isFalse();
    }

    private boolean matches(String header, String value) {
        return validators.match(HttpRequest.GET("/").header(header, value).getHeaders());
    }
}
