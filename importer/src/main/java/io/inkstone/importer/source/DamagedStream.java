package io.inkstone.importer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells damage inside an entry, which costs that entry, from trouble with the disk, which ends the import. */
final class DamagedStream extends FilterInputStream {
    DamagedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new RefusedEntry("it is damaged: " + e.getMessage());
        }
    }
}
