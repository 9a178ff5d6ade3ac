package io.inkstone.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RedirectsTest {
    @Test
    void theQueryComesAlongUnlessTheNewAddressHasOne() {
        URI request = URI.create("/old?utm=1");

        assertThat(Redirects.permanent("/new/", request).header("Location")).isEqualTo("/new/?utm=1");
        assertThat(Redirects.permanent("/new/?a=b", request).header("Location")).isEqualTo("/new/?a=b");
    }

    @Test
    void whatMayNotStandInAHeaderIsEncoded() {
        assertThat(Redirects.permanent("/标签/\r\nSet-Cookie: a").header("Location"))
                .isEqualTo("/%E6%A0%87%E7%AD%BE/%0D%0ASet-Cookie:%20a");
    }
}
