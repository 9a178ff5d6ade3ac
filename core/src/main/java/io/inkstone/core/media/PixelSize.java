package io.inkstone.core.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Width and height of a picture in pixels. */
record PixelSize(int width, int height) {
    /** Reads the head of the file only; empty for what is no picture, is damaged, or is of a kind that Java cannot read. */
    static Optional<PixelSize> of(Path file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        }
    }

    private static Optional<PixelSize> read(ImageReader reader, ImageInputStream input) {
        try {
            reader.setInput(input, true, true);
            return Optional.of(new PixelSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
