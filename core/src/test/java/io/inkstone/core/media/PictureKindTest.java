package io.inkstone.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureKindTest {
    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF", "bmp, BMP", "webp, WEBP"})
    void aPictureIsKnownByItsFirstBytes(String format, PictureKind kind) throws IOException {
        assertThat(PictureKind.of(MediaFixtures.encoded(MediaFixtures.photograph(8, 8), format)))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "<svg xmlns='http://www.w3.org/2000/svg'/>, SVG",
        "<?xml version='1.0'?><!-- ink --> <!DOCTYPE svg><svg >, SVG",
        "<html><svg></svg></html>,",
        "<!DOCTYPE html><title>404</title>,",
        "GIF is a format,",
        "BM is a name,",
        "x,",
    })
    void aPageIsNoPicture(String head, PictureKind kind) {
        assertThat(PictureKind.of(head.getBytes(StandardCharsets.UTF_8)).orElse(null))
                .isEqualTo(kind);
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(PictureKind.of(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, a.png, a.png",
        "PNG, a.PNG, a.PNG",
        "JPEG, a.jpeg, a.jpeg",
        "WEBP, a.jpg, a.webp",
        "GIF, a, a.gif",
        "PNG, v1.2, v1.2.png",
        "JPEG, get.php, get.php.jpg",
    })
    void aNameGetsTheEndingOfWhatItHolds(PictureKind kind, String name, String named) {
        assertThat(kind.named(name)).isEqualTo(named);
    }
}
