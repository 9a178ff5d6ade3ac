package io.inkstone.core.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathKeyTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "'', /",
        "/index.html, /",
        "/2015/07/30/hello/, /2015/07/30/hello",
        "/2015/07/30/Hello.html, /2015/07/30/hello",
        "/2015/07/30/hello/index.html, /2015/07/30/hello",
        "2015/07//30/hello, /2015/07/30/hello",
        "/%E4%B8%AD%E6%96%87/, /中文",
        "/中文/#part, /中文",
        "/cafe\u0301/, /caf\u00e9",
        "/?p=12, /?p=12",
        "/a+b/, /a+b",
        "/100%/, /100%",
        "/v1.2/notes.htm, /v1.2/notes",
        "//, /",
    })
    void everySpellingOfAnAddressHasOneKey(String path, String key) {
        assertThat(PathKey.of(path).value()).isEqualTo(key);
    }
}
