package io.inkstone.admin.multipart;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream that ends before each delimiter and goes on behind it. It begins as if a line had just ended, because a delimiter begins
 * with the end of a line and the first one may be the very beginning.
 */
final class DelimitedStream extends InputStream {
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_LINE_BYTES = 8 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to = 2;

    DelimitedStream(InputStream in, byte[] delimiter) {
        this.in = in;
        this.delimiter = delimiter.clone();
        buffer[0] = '\r';
        buffer[1] = '\n';
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Whatever there is before the next delimiter, up to {@code length} bytes. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int end = delimiterOrSafeEnd();
        while (end == from && !isDelimiter(from)) {
            fill();
            end = delimiterOrSafeEnd();
        }
        if (end == from) {
            return -1;
        }
        int count = Math.min(length, end - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    /** Where the next delimiter is, or else up to where there is certainly none, not even its beginning. */
    private int delimiterOrSafeEnd() {
        int last = to - delimiter.length;
        for (int at = from; at <= last; at++) {
            if (isDelimiter(at)) {
                return at;
            }
        }
        return Math.max(from, last + 1);
    }

    private boolean isDelimiter(int at) {
        if (at + delimiter.length > to) {
            return false;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    /** To behind the next delimiter, over whatever is before it. */
    void passDelimiter() throws IOException {
        byte[] passed = new byte[BUFFER];
        while (read(passed, 0, passed.length) >= 0) {
            // what nobody wanted to know
        }
        from += delimiter.length;
    }

    /** To behind the end of the line at hand, without it. */
    String line() throws IOException {
        int end = from;
        while (true) {
            while (end + 1 < to) {
                if (buffer[end] == '\r' && buffer[end + 1] == '\n') {
                    String line = new String(buffer, from, end - from, StandardCharsets.UTF_8);
                    from = end + 2;
                    return line;
                }
                end++;
            }
            int length = end - from;
            if (length > MOST_LINE_BYTES) {
                throw new IOException("A header of the form is too long.");
            }
            if (!fillIfMore()) {
                String rest = new String(buffer, from, to - from, StandardCharsets.UTF_8);
                from = to;
                return rest;
            }
            end = from + length;
        }
    }

    private void fill() throws IOException {
        if (!fillIfMore()) {
            throw new EOFException("The form breaks off.");
        }
    }

    private boolean fillIfMore() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int count = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, count);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
