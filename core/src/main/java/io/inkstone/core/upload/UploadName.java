package io.inkstone.core.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Makes a file name of what a browser says a file is called. */
final class UploadName {
    /** Most file systems take 255 bytes. */
    private static final int MOST_BYTES = 200;

    private static final String NAMELESS = "archive";

    private UploadName() {}

    /** The last part of a path, shortened in its middle if it must be, so that the extension stays. */
    static String of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\x{fffd}]", "")
                .strip();
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            int middle = name.offsetByCodePoints(0, name.codePointCount(0, name.length()) / 2);
            name = name.substring(0, middle) + name.substring(name.offsetByCodePoints(middle, 1));
        }
        return name.matches("\\.*") ? NAMELESS : name;
    }
}
