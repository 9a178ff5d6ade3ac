package io.inkstone.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MakeVariantIT implements DatabaseTest {
    @Inject
    MakeVariant makeVariant;

    @Inject
    MediaVariantRepository variants;

    @Inject
    MediaFixtures media;

    @Inject
    MediaStore store;

    private BufferedImage picture(MediaVariant variant) throws IOException {
        try (InputStream bytes = store.open(variant.hash()).orElseThrow()) {
            return ImageIO.read(bytes);
        }
    }

    @Test
    void aPhotographIsScaledToASmallerWebp() throws IOException {
        MediaAsset photo = media.jpeg(1300, 650);

        MediaVariant variant = makeVariant.make(photo, 400).orElseThrow();

        assertThat(variant.contentType()).isEqualTo("image/webp");
        assertThat(variant.sizeBytes()).isLessThan(photo.sizeBytes() / 2);
        assertThat(picture(variant)).returns(400, BufferedImage::getWidth).returns(200, BufferedImage::getHeight);
    }

    @Test
    void itIsMadeOnceAndKept() throws IOException {
        MediaAsset photo = media.jpeg(1301, 650);

        MediaVariant made = makeVariant.make(photo, 400).orElseThrow();

        assertThat(variants.find(photo.id(), 400)).contains(made);
        assertThat(makeVariant.make(photo, 400)).contains(made);
    }

    @Test
    void aPictureOfAScreenKeepsItsSharpEdges() throws IOException {
        BufferedImage screen = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        screen.createGraphics().drawString("InkStone 砚", 20, 40);
        MediaAsset asset = media.stored(MediaFixtures.encoded(screen, "png"), "screen.png");

        MediaVariant variant = makeVariant.make(asset, 900).orElseThrow();

        BufferedImage shown = variant.hash().equals(asset.hash()) ? screen : picture(variant);
        assertThat(shown.getRGB(0, 0, 900, 60, null, 0, 900)).isEqualTo(screen.getRGB(0, 0, 900, 60, null, 0, 900));
    }

    @Test
    void aPhotographTakenUprightStandsUpright() throws IOException {
        byte[] lying = MediaFixtures.encoded(MediaFixtures.photograph(1200, 900), "jpg");
        MediaAsset photo = media.stored(MediaFixtures.held(lying, 6), "upright.jpg");

        assertThat(photo).returns(900, MediaAsset::width).returns(1200, MediaAsset::height);
        assertThat(picture(makeVariant.make(photo, 450).orElseThrow()))
                .returns(450, BufferedImage::getWidth)
                .returns(600, BufferedImage::getHeight);
    }

    @Test
    void whatMovesIsNotMadeToStandStill() throws IOException {
        byte[] png = MediaFixtures.encoded(MediaFixtures.photograph(1202, 600), "png");
        String moving = new String(png, StandardCharsets.ISO_8859_1)
                .replaceFirst("IDAT", "\0\0\0\0\0\0\0\u0008acTL\0\0\0\u0002\0\0\0\0\0\0\0\0\0\0\0\0IDAT");
        MediaAsset asset = media.stored(moving.getBytes(StandardCharsets.ISO_8859_1), "moving.png");

        assertThat(makeVariant.make(asset, 400).orElseThrow().hash()).isEqualTo(asset.hash());
    }

    @Test
    void aDamagedPictureIsShownAsItIs() throws IOException {
        byte[] jpeg = MediaFixtures.encoded(MediaFixtures.photograph(1203, 600), "jpg");
        MediaAsset asset = media.stored(Arrays.copyOf(jpeg, 700), "damaged.jpg");

        assertThat(makeVariant.make(asset, 400).orElseThrow().sizeBytes()).isLessThanOrEqualTo(asset.sizeBytes());
    }

    @Test
    void whereScalingGainsNothingThePictureItselfIsShown() throws IOException {
        BufferedImage plain = new BufferedImage(500, 500, BufferedImage.TYPE_BYTE_BINARY);
        MediaAsset asset = media.stored(MediaFixtures.encoded(plain, "png"), "plain.png");

        MediaVariant variant = makeVariant.make(asset, 500).orElseThrow();

        assertThat(variant.sizeBytes()).isLessThanOrEqualTo(asset.sizeBytes());
    }

    @Test
    void aPictureThatTheStoreHasLostIsNotThere() throws IOException {
        MediaAsset photo = media.jpeg(1304, 650);
        MediaAsset lost =
                new MediaAsset(photo.id(), "0".repeat(64), "a.jpg", "image/jpeg", 9, 1304, 650, photo.createdAt());

        assertThat(makeVariant.make(lost, 400)).isEmpty();
    }
}
