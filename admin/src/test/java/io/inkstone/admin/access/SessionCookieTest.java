package io.inkstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.account.Token;
import io.inkstone.core.configuration.Configuration;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCookieTest {
    @TempDir
    Path data;

    @Test
    void overHttpsTheCookieIsThisHostsAlone() {
        Cookie cookie = at("https://blog.example.org").formSecret(Token.random());

        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void onThisMachineItWorksWithoutHttps() {
        Cookie cookie = at("http://localhost:8080").formSecret(Token.random());

        assertThat(cookie.getName()).isEqualTo("inkstone-form");
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void noScriptReadsItAndNoOtherSiteSendsItWithAForm() {
        Cookie cookie = at("http://localhost:8080").formSecret(Token.random());

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).contains(SameSite.Lax);
    }

    private SessionCookie at(String siteUrl) {
        return new SessionCookie(Configuration.read(Map.of("INKSTONE_SITE_URL", siteUrl), data));
    }
}
