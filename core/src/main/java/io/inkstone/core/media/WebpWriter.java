package io.inkstone.core.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures as WebP. */
final class WebpWriter {
    /** At which a photograph cannot be told from the original at arm's length. */
    private static final float QUALITY = 0.82f;

    private WebpWriter() {}

    static byte[] lossy(BufferedImage picture) {
        return write(picture, CompressionType.Lossy, QUALITY);
    }

    /** Every pixel as it is; the quality is the effort then. */
    static byte[] lossless(BufferedImage picture) {
        return write(picture, CompressionType.Lossless, 0.5f);
    }

    private static byte[] write(BufferedImage picture, CompressionType type, float quality) {
        WebPWriteParam settings = new WebPWriteParam(Locale.ROOT);
        settings.setCompressionType(type);
        settings.setCompressionQuality(quality);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written.", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
