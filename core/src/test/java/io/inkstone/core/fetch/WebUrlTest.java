package io.inkstone.core.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
    @ParameterizedTest
    @CsvSource({
        "http://img.example/a.png, http://img.example/a.png",
        "HTTPS://IMG.Example/A.png?x=1#top, https://img.example/A.png?x=1",
        "//img.example/a.png, https://img.example/a.png",
        "http://img.example, http://img.example/",
        "http://img.example?a=b, http://img.example/?a=b",
        "http://img.example:80/a, http://img.example/a",
        "https://img.example:8443/a, https://img.example:8443/a",
        "http://a_b.example/x, http://a_b.example/x",
        "http://图片.example/砚 台.png, http://xn--wcsw84d.example/%E7%A0%9A%20%E5%8F%B0.png",
        "http://img.example/%e7%a0%9a%20.png, http://img.example/%e7%a0%9a%20.png",
        "http://img.example/100%.png, http://img.example/100%25.png",
        "http://img.example\\a\\b.png, http://img.example/a/b.png",
        "http://img.example\\@10.0.0.1/, http://img.example/@10.0.0.1/",
        "http://[::1]/x, http://[::1]/x",
    })
    void anAddressIsReadAsBrowsersReadIt(String written, String read) {
        assertThat(WebUrl.parse(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://img.example/a",
                "gopher://img.example/",
                "jar:http://img.example!/",
                "data:image/png;base64,AA",
                "javascript:alert(1)",
                "img.example/a.png",
                "http:///a.png",
                "http://ink@img.example/",
                "http://ink:stone@img.example/",
                "http://img.example@10.0.0.1/",
                "http://img example/",
                "http://[fe80::1%25eth0]/",
                "http://img.example:port/",
                "",
            })
    void whatIsNoPlainAddressOfTheWebIsRefused(String written) {
        assertThatThrownBy(() -> WebUrl.parse(written)).isInstanceOf(FetchException.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/b.png, http://img.example/b.png",
        "b.png, http://img.example/x/b.png",
        "?w=2, http://img.example/x/a.png?w=2",
        "//other.example/c, http://other.example/c",
        "https://other.example/c, https://other.example/c",
    })
    void aRedirectIsReadFromWhereItStands(String location, String leadsTo) {
        assertThat(WebUrl.parse("http://img.example/x/a.png?w=1").resolve(location))
                .hasToString(leadsTo);
    }

    @Test
    void aRedirectToAnotherSchemeIsRefused() {
        assertThatThrownBy(() -> WebUrl.parse("http://img.example/").resolve("file:///etc/passwd"))
                .isInstanceOf(FetchException.Refused.class);
    }
}
