package io.inkstone.core.upload;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.identity.Ids;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an archive from a stream to the disk, never more of it in memory than a buffer. */
@Singleton
public class ReceiveUpload {
    private static final int BUFFER = 64 * 1024;

    private final UploadFolder folder;
    private final UploadRepository uploads;
    private final Configuration configuration;
    private final Clock clock;

    ReceiveUpload(UploadFolder folder, UploadRepository uploads, Configuration configuration, Clock clock) {
        this.folder = folder;
        this.uploads = uploads;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * When it returns the file outlives a power cut; when it throws, nothing of it is left.
     *
     * @param name as the browser has it
     * @throws UploadException if it is empty, too large, or nothing that an import could read
     * @throws IOException if the stream breaks off or the disk is full
     */
    public Upload receive(String name, @Nullable String format, InputStream content) throws IOException {
        UUID id = Ids.next();
        String kept = UploadName.of(name);
        boolean taken = false;
        try {
            Path file = folder.create(id).resolve(kept);
            long sizeBytes = write(content, file);
            check(file, kept, sizeBytes);
            Upload upload = uploads.save(new Upload(id, kept, format, sizeBytes, clock.instant(), null, null, true));
            taken = true;
            return upload;
        } finally {
            if (!taken) {
                folder.delete(id);
            }
        }
    }

    private long write(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long sizeBytes = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                sizeBytes += count;
                refuseTooLarge(sizeBytes);
                ByteBuffer next = ByteBuffer.wrap(buffer, 0, count);
                while (next.hasRemaining()) {
                    out.write(next);
                }
            }
            out.force(true);
        }
        return sizeBytes;
    }

    /** What is known to be too large need not be read. */
    public void refuseTooLarge(long sizeBytes) {
        if (sizeBytes > configuration.uploadLimitBytes()) {
            throw new UploadException.TooLarge(configuration.uploadLimitBytes());
        }
    }

    private static void check(Path file, String name, long sizeBytes) throws IOException {
        if (sizeBytes == 0) {
            throw new UploadException.Empty(name);
        }
        if (!UploadKind.isKnown(file, name)) {
            throw new UploadException.UnknownKind(name);
        }
    }
}
