package io.inkstone.importer.source;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One archive on its way into a folder of its own. Files lie there under numbers, not under the names that the archive
 * gives them, so that no name can reach anything.
 */
final class Unpacking {
    private static final int BUFFER_BYTES = 1 << 16;

    /** In the year 2242. */
    private static final long MOST_SECONDS = 1L << 33;

    private final Path source;
    private final ArchiveLimits limits;
    private final Path folder;
    private final NavigableMap<String, ArchiveFile> files = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private long totalBytes;
    private int entries;

    Unpacking(Path source, ArchiveLimits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        this.folder = Files.createTempDirectory("inkstone-import-");
    }

    /** Something that delivers the bytes of the entry at hand. */
    interface Content {
        InputStream open() throws IOException, RefusedEntry;
    }

    /** Takes one entry, or notes why not; {@code crc} is checked, and the time kept, where the archive has one. */
    void take(String name, @Nullable Long crc, @Nullable FileTime modified, Content content) throws IOException {
        countEntry();
        try {
            String path = ArchivePath.of(name);
            if (!ArchivePath.isJunk(path)) {
                refuseDuplicate(path);
                Path location = folder.resolve(Integer.toString(files.size()));
                long size = write(content, location, crc);
                if (modified != null && isPlausible(modified)) {
                    Files.setLastModifiedTime(location, modified);
                }
                files.put(path, new ArchiveFile(path, location, size));
                folded.put(path.toLowerCase(Locale.ROOT), path);
            }
        } catch (RefusedEntry e) {
            refuse(name, String.valueOf(e.getMessage()));
        }
    }

    /** Whether file systems can hold it. */
    private static boolean isPlausible(FileTime time) {
        long seconds = time.to(TimeUnit.SECONDS);
        return seconds > 0 && seconds < MOST_SECONDS;
    }

    void refuse(String name, String reason) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        notices.add(new Notice(NoticeKind.ENTRY_REFUSED, printable, 0, "not unpacked: " + reason));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Archive done() {
        return new Archive(source, files, notices, folder);
    }

    /** Leaves nothing behind when the archive turns out to be unusable. */
    void abandon() throws IOException {
        Archive.delete(folder);
    }

    private void countEntry() {
        if (++entries > limits.mostEntries()) {
            throw new ArchiveException.TooLarge(source, "more than " + limits.mostEntries() + " entries");
        }
    }

    private void refuseDuplicate(String path) throws RefusedEntry {
        String earlier = folded.get(path.toLowerCase(Locale.ROOT));
        if (earlier != null) {
            throw new RefusedEntry(
                    earlier.equals(path)
                            ? "an entry of the same name came before"
                            : "it differs only by case from " + earlier);
        }
    }

    private long write(Content content, Path location, @Nullable Long crc) throws IOException, RefusedEntry {
        CRC32 sum = new CRC32();
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(location)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                checkSize(size, read);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            if (crc != null && crc != sum.getValue()) {
                throw new RefusedEntry("it is damaged: its checksum is wrong");
            }
            return size;
        } catch (RefusedEntry e) {
            Files.deleteIfExists(location);
            throw e;
        }
    }

    private void checkSize(long size, int read) throws IOException, RefusedEntry {
        totalBytes += read;
        if (size > limits.mostEntryBytes()) {
            throw new RefusedEntry("it is larger than " + limits.mostEntryBytes() + " bytes");
        }
        if (totalBytes > limits.mostTotalBytes()) {
            throw new ArchiveException.TooLarge(source, "more than " + limits.mostTotalBytes() + " bytes");
        }
        if (totalBytes > limits.ratioFromBytes() && totalBytes / limits.mostRatio() > Files.size(source)) {
            throw new ArchiveException.TooLarge(source, "more than " + limits.mostRatio() + " times its size");
        }
    }
}
