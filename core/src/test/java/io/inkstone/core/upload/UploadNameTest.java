package io.inkstone.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {
    @ParameterizedTest
    @CsvSource({
        "blog.zip, blog.zip",
        "墨与纸.tar.gz, 墨与纸.tar.gz",
        "C:\\Users\\mei\\blog.zip, blog.zip",
        "../../etc/passwd, passwd",
        "'a\u0000b\n.md', ab.md",
        ".., archive",
        "'', archive",
        "/, archive",
    })
    void aNameLeadsNowhere(String given, String name) {
        assertThat(UploadName.of(given)).isEqualTo(name);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = UploadName.of("砚".repeat(300) + ".tar.gz");

        assertThat(name).endsWith(".tar.gz").startsWith("砚");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }
}
