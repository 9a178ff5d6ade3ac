package io.inkstone.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class StoreMediaIT implements DatabaseTest {
    @Inject
    StoreMedia storeMedia;

    @Inject
    MediaRepository repository;

    @Inject
    MediaStore store;

    @TempDir
    Path folder;

    @Test
    void aPictureIsKeptWithItsSize() throws IOException {
        Path picture = folder.resolve("p.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        MediaAsset asset = storeMedia.store(picture, "图 1.png");

        assertThat(asset.contentType()).isEqualTo("image/png");
        assertThat(asset).extracting(MediaAsset::width, MediaAsset::height).containsExactly(30, 20);
        assertThat(asset.address()).isEqualTo("/media/" + asset.hash() + "/%E5%9B%BE%201.png");
        assertThat(repository.findByHash(asset.hash())).contains(asset);
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        MediaAsset first = storeMedia.store(Files.writeString(folder.resolve("a.txt"), "same"), "a.txt");
        MediaAsset second = storeMedia.store(Files.writeString(folder.resolve("b.txt"), "same"), "b.txt");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theBytesComeBack() throws IOException {
        MediaAsset asset = storeMedia.store(Files.writeString(folder.resolve("c.txt"), "字节"), "c.txt");

        try (InputStream bytes = store.open(asset.hash()).orElseThrow()) {
            assertThat(bytes).hasContent("字节");
        }
    }

    @Test
    void aDamagedPictureIsStillAFile() throws IOException {
        MediaAsset asset = storeMedia.store(Files.writeString(folder.resolve("d.png"), "no picture"), "d.png");

        assertThat(asset.width()).isNull();
    }

    @Test
    void noNameLeadsOutOfTheStore() {
        assertThat(store.contains("../../etc/passwd")).isFalse();
        assertThatThrownBy(() -> store.put("../x", folder)).isInstanceOf(IllegalArgumentException.class);
    }
}
