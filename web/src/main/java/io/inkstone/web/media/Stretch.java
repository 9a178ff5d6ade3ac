package io.inkstone.web.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stretch of a stream. */
final class Stretch extends FilterInputStream {
    private long leftBytes;

    private Stretch(InputStream whole, long lengthBytes) {
        super(whole);
        leftBytes = lengthBytes;
    }

    /** Closes {@code whole} if that has not as many bytes. */
    static InputStream of(InputStream whole, ByteRange range) throws IOException {
        try {
            whole.skipNBytes(range.first());
        } catch (IOException e) {
            whole.close();
            throw e;
        }
        return new Stretch(whole, range.lengthBytes());
    }

    @Override
    public int read() throws IOException {
        int octet = leftBytes > 0 ? super.read() : -1;
        leftBytes -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (leftBytes <= 0) {
            return -1;
        }
        int read = super.read(target, offset, Math.toIntExact(Math.min(length, leftBytes)));
        leftBytes -= Math.max(read, 0);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
