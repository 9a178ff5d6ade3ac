package io.inkstone.core.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Width and height of a picture in pixels, as it is seen upright. */
record PixelSize(int width, int height) {
    /** How a camera was held on its side (Exif 2.32 §4.6.4, tag 274, values 5 to 8). */
    private static final Set<Orientation> ON_ITS_SIDE =
            EnumSet.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP, Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);

    /** Reads the head of the file only; empty for what is no picture, is damaged, or is of a kind that Java cannot read. */
    static Optional<PixelSize> of(Path file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private static Optional<PixelSize> read(ImageReader reader, ImageInputStream input) {
        try {
            reader.setInput(input, true, false);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return Optional.of(isOnItsSide(reader) ? new PixelSize(height, width) : new PixelSize(width, height));
        } catch (IOException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean isOnItsSide(ImageReader reader) {
        try {
            Orientation orientation = ExifUtils.getExifOrientation(reader, 0);
            return orientation != null && ON_ITS_SIDE.contains(orientation);
        } catch (IOException | RuntimeException unreadable) {
            // Without metadata that can be read, browsers show it as it lies.
            return false;
        }
    }
}
