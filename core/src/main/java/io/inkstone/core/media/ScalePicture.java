package io.inkstone.core.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;

/** Scales a picture down and writes it as WebP, upright and without its metadata. */
final class ScalePicture {
    /** More is not decoded, because it would not fit into memory; such a picture is shown as it is. */
    private static final long MOST_PIXELS = 50_000_000;

    /** What may be paid in bytes for the sharp edges of a drawing or of a picture of a screen. */
    private static final double PRICE_OF_SHARPNESS = 1.5;

    private ScalePicture() {}

    /**
     * The WebP file's bytes; empty where the picture is animated, too large, damaged or of a kind that Java cannot read.
     *
     * @param width in pixels, not more than the picture's own
     */
    static Optional<byte[]> scale(Path original, String contentType, int width) throws IOException {
        Optional<PixelSize> size = PixelSize.of(original);
        if (size.isEmpty() || size.get().pixels() > MOST_PIXELS || Animation.isIn(original)) {
            return Optional.empty();
        }
        return decode(original, width).map(picture -> encode(picture, contentType));
    }

    private static Optional<BufferedImage> decode(Path original, int width) {
        try {
            return Optional.of(Thumbnails.of(original.toFile()).width(width).asBufferedImage());
        } catch (IOException | RuntimeException damaged) {
            // Readers answer a damaged picture with exceptions of every kind; browsers may still show what there is.
            return Optional.empty();
        }
    }

    private static byte[] encode(BufferedImage picture, String contentType) {
        byte[] lossy = WebpWriter.lossy(picture);
        if (!contentType.equals("image/png")) {
            return lossy;
        }
        byte[] lossless = WebpWriter.lossless(picture);
        return lossless.length <= lossy.length * PRICE_OF_SHARPNESS ? lossless : lossy;
    }
}
