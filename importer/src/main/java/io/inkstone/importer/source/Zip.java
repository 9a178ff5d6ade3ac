package io.inkstone.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.xz.XZUtils;
import org.apache.commons.compress.compressors.zstandard.ZstdUtils;

/** Unpacks a zip by its central directory; names without a charset of their own are decoded by trial. */
final class Zip {
    private final Path file;
    private final ArchiveLimits limits;

    Zip(Path file, ArchiveLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Archive unpack() throws IOException {
        Unpacking unpacking = new Unpacking(file, limits);
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(Charset.forName("IBM437"))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                take(unpacking, zip, entry);
            }
        } catch (IOException | RuntimeException e) {
            unpacking.abandon();
            throw e;
        }
        return unpacking.done();
    }

    private static void take(Unpacking unpacking, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = name(entry);
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isUnixSymlink()) {
            unpacking.refuse(name, "a symbolic link is not followed");
            return;
        }
        Long crc = entry.getCrc() < 0 ? null : entry.getCrc();
        unpacking.take(name, crc, entry.getLastModifiedTime(), () -> open(zip, entry));
    }

    private static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws RefusedEntry {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedEntry("it is encrypted");
        }
        if (!zip.canReadEntryData(entry) || wantsMissingLibrary(entry)) {
            throw new RefusedEntry("it is packed by a method that is not known here");
        }
        try {
            return new DamagedStream(zip.getInputStream(entry));
        } catch (ZipException e) {
            throw new RefusedEntry("it is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw new RefusedEntry("it cannot be read: " + e.getMessage());
        }
    }

    /** The library says of these methods that it can read them also where it lacks what it needs for that. */
    private static boolean wantsMissingLibrary(ZipArchiveEntry entry) {
        return switch (ZipMethod.getMethodByCode(entry.getMethod())) {
            case ZSTD, ZSTD_DEPRECATED -> !ZstdUtils.isZstdCompressionAvailable();
            case XZ -> !XZUtils.isXZCompressionAvailable();
            case null, default -> false;
        };
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean hasCharset = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return raw == null || hasCharset ? entry.getName() : EntryName.decode(raw);
    }
}
