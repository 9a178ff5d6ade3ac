package io.inkstone.importer.source;

import io.inkstone.importer.report.Notices;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A large text file, read once from end to end and later in parts. One in UTF-16 or UTF-32 is held in memory as UTF-8; every
 * other one stays on disk, its charset being one that has ASCII for its marks.
 */
public final class Utf8Text {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final byte @Nullable [] copy;

    private Utf8Text(Path file, byte @Nullable [] copy) {
        this.file = file;
        this.copy = copy;
    }

    public static Utf8Text of(ArchiveFile file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file.location())) {
            head = in.readNBytes(4);
        }
        return isWide(head)
                ? new Utf8Text(file.location(), wide(Files.readAllBytes(file.location())))
                : new Utf8Text(file.location(), null);
    }

    /** A mark of two bytes or more, or a first character with zeros beside it. */
    private static boolean isWide(byte[] head) {
        if (head.length < 4) {
            return false;
        }
        int first = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || head[0] == 0 || head[1] == 0;
    }

    private static byte[] wide(byte[] bytes) {
        String text = TextDecoder.decode(bytes, new Notices(""));
        return text == null ? bytes : text.getBytes(StandardCharsets.UTF_8);
    }

    public InputStream open() throws IOException {
        return copy != null
                ? new ByteArrayInputStream(copy)
                : new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    }

    /** The bytes from one place, counted from the first byte, up to another. */
    public byte[] part(long from, long to) throws IOException {
        int length = Math.toIntExact(to - from);
        ByteBuffer part = ByteBuffer.allocate(length);
        if (copy != null) {
            return part.put(copy, Math.toIntExact(from), length).array();
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(from);
            int read = 0;
            while (part.hasRemaining() && read >= 0) {
                read = channel.read(part);
            }
        }
        return part.array();
    }
}
