package io.inkstone.core.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives out so many bytes and throws {@link FetchException.TooLarge} at the next. */
public final class BoundedInput extends FilterInputStream {
    private final long most;
    private long taken;

    public BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw new FetchException.TooLarge(most);
        }
    }
}
