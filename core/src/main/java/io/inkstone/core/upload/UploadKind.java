package io.inkstone.core.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells whether a file can be an archive, before anybody waits for a plan of it. */
final class UploadKind {
    private static final int HEAD = 8 * 1024;
    private static final int TAR_MAGIC_AT = 257;
    private static final Set<String> TEXTS = Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "xml", "json");

    private UploadKind() {}

    /** A zip or tar by its first bytes, whatever it is called; a text by its name, if its first bytes are not those of a program. */
    static boolean isKnown(Path file, String name) throws IOException {
        byte[] head = head(file);
        return isPacked(head) || (TEXTS.contains(extension(name)) && isText(head));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isPacked(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4)
                || startsWith(head, 'P', 'K', 5, 6)
                || startsWith(head, 0x1F, 0x8B)
                || (head.length > TAR_MAGIC_AT + 5
                        && new String(head, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar"));
    }

    /** Without a byte of zero, unless a mark says that it is UTF-16 or UTF-32. */
    private static boolean isText(byte[] head) {
        boolean marked = startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) || startsWith(head, 0, 0, 0xFE);
        for (byte octet : head) {
            if (octet == 0 && !marked) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
