package io.inkstone.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class RobustnessIT implements DatabaseTest {
    @Inject
    Reader reader;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/%00",
                "/a%00b",
                "/tags/%0d%0aSet-Cookie:a/",
                "/%c0%ae%c0%ae/",
                "/%ff%fe/",
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/assets/x/../../application.yml",
                "/assets/x/..%2f..%2fapplication.yml",
                "/media/..%2f..%2fetc/passwd",
                "/标签/",
                "/a b/",
                "/{path}/",
                "/<script>/",
                "/a\\b/",
                "//evil.example/",
                "/?%",
                "/posts/a?b=%zz",
                "*",
                "http://evil.example/none/",
                "/categories/a/page/b/page/c/",
                "/archives/２０２４/"
            })
    void aBadAddressIsRefusedAndNeverAFault(String target) {
        assertThat(reader.statusOf(target)).as(target).isIn(200, 301, 400, 404);
    }

    @Test
    void aHugeAddressIsRefused() {
        assertThat(reader.statusOf("/" + "a".repeat(3000) + "/")).isEqualTo(404);
        assertThat(reader.statusOf("/" + "a".repeat(100_000) + "/")).isIn(400, 413, 414, 431);
        assertThat(reader.statusOf("/" + "a/".repeat(1500))).isEqualTo(404);
    }

    @Test
    void aRedirectNeverLeavesTheSite() {
        assertThat(List.of("//evil.example/archives", "/%2Fevil.example/ARCHIVES", "/\\\\evil.example/Archives"))
                .allSatisfy(target -> assertThat(reader.statusOf(target)).isIn(400, 404));
    }

    @Test
    void browsersAreToldToBeStrict() {
        HttpResponse<byte[]> page = reader.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusalsAreAsStrict() {
        HttpResponse<byte[]> page = reader.get("/none/");

        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void aProxysRequestIdIsKeptUnlessItIsNone() {
        assertThat(reader.get("/", "X-Request-Id", "proxy-0001").headers().firstValue("X-Request-Id"))
                .contains("proxy-0001");
        assertThat(reader.get("/", "X-Request-Id", "a b").headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).isNotEqualTo("a b"));
    }
}
