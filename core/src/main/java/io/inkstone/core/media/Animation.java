package io.inkstone.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells pictures that move, which would stand still if they were scaled. */
final class Animation {
    /** The chunk {@code acTL} of a PNG stands before its pixels, mostly within the first hundred bytes. */
    private static final int HEAD_BYTES = 4096;

    /** Where a WebP file has its features, and which of them is animation (WebP container specification, VP8X). */
    private static final int WEBP_FEATURES = 20;

    private static final int WEBP_ANIMATION = 0x02;

    private Animation() {}

    static boolean isIn(Path picture) throws IOException {
        try (InputStream bytes = Files.newInputStream(picture)) {
            String head = new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            boolean movingPng = head.startsWith("\u0089PNG") && head.contains("acTL");
            boolean movingWebp = head.startsWith("WEBPVP8X", 8) && (head.charAt(WEBP_FEATURES) & WEBP_ANIMATION) != 0;
            return movingPng || movingWebp;
        }
    }
}
