package io.inkstone.core.media;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures in the library, drawn for a test. */
@Singleton
public class MediaFixtures {
    /** Behind the start marker and the JFIF segment, which ImageIO wants first. */
    private static final int JFIF_END = 20;

    private final StoreMedia storeMedia;

    MediaFixtures(StoreMedia storeMedia) {
        this.storeMedia = storeMedia;
    }

    public MediaAsset jpeg(int width, int height) throws IOException {
        return stored(encoded(photograph(width, height), "jpg"), "photo.jpg");
    }

    public MediaAsset png(int width, int height) throws IOException {
        return stored(encoded(photograph(width, height), "png"), "screen.png");
    }

    public MediaAsset stored(byte[] bytes, String name) throws IOException {
        Path file = Files.createTempFile("inkstone-fixture-", name);
        try {
            return storeMedia.store(Files.write(file, bytes), name);
        } finally {
            Files.delete(file);
        }
    }

    public static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** Something with gradients and grain, as a camera makes it; the same for the same size. */
    public static BufferedImage photograph(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        brush.fillRect(0, 0, width, height);
        Random grain = new Random(7);
        for (int spot = 0; spot < width * height / 40; spot++) {
            picture.setRGB(grain.nextInt(width), grain.nextInt(height), grain.nextInt(0xFFFFFF));
        }
        brush.dispose();
        return picture;
    }

    /** The same JPEG, held by its camera in an orientation of 1 to 8 (Exif 2.32 §4.6.4, tag 274). */
    public static byte[] held(byte[] jpeg, int orientation) {
        String exif = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation
                + "\0\0\0\0\0\0";
        String segment = "\u00ff\u00e1\0" + (char) (exif.length() + 2) + exif;
        String whole = new String(jpeg, StandardCharsets.ISO_8859_1);
        String held = whole.substring(0, JFIF_END) + segment + whole.substring(JFIF_END);
        return held.getBytes(StandardCharsets.ISO_8859_1);
    }
}
