package io.inkstone.admin.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a form with files part by part. */
public final class MultipartReader implements AutoCloseable {
    private static final int MOST_PARTS = 100;
    private static final int MOST_HEADER_LINES = 20;

    private final DelimitedStream in;
    private int partCount;
    private boolean ended;

    /**
     * Reads nothing yet.
     *
     * @param boundary as the content type names it
     */
    public MultipartReader(InputStream body, String boundary) {
        this.in = new DelimitedStream(body, ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * One field.
     *
     * @param fileName as the browser has it; null for a field that is no file
     * @param content to be read before the next part is asked for
     */
    public record Part(String name, @Nullable String fileName, InputStream content) {
        /**
         * The whole content.
         *
         * @throws IOException if it is longer than {@code mostBytes}
         */
        public String text(int mostBytes) throws IOException {
            byte[] bytes = content.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new IOException("The field " + name + " is longer than " + mostBytes + " bytes.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * The next part; null behind the last one. What was not read of the part before is passed over.
     *
     * @throws IOException if the body breaks off, or is no form of this kind
     */
    public @Nullable Part next() throws IOException {
        if (ended) {
            return null;
        }
        in.passDelimiter();
        String rest = in.line();
        ended = rest.startsWith("--");
        if (ended) {
            return null;
        }
        if (!rest.isBlank() || ++partCount > MOST_PARTS) {
            throw new IOException("The body is no form with files.");
        }
        return part();
    }

    private Part part() throws IOException {
        Disposition disposition = Disposition.NONE;
        String line = in.line();
        for (int count = 0; !line.isEmpty(); count++) {
            if (count > MOST_HEADER_LINES) {
                throw new IOException("A part of the form has too many headers.");
            }
            disposition = disposition.with(line);
            line = in.line();
        }
        return new Part(disposition.name(), disposition.fileName(), in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
