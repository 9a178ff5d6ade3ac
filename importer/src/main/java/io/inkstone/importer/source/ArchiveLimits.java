package io.inkstone.importer.source;

/**
 * How far a zip or tar is unpacked, because a file of kilobytes can unpack into petabytes. Whoever trusts a larger one
 * unpacks it and imports the folder, to which no limit applies.
 *
 * @param mostRatio how many bytes may come of one packed byte, counted once {@code ratioFromBytes} have come
 */
public record ArchiveLimits(
        int mostEntries, long mostEntryBytes, long mostTotalBytes, int mostRatio, long ratioFromBytes) {
    private static final long MEBIBYTE = 1024L * 1024;

    /** 200,000 entries, 512 MiB each, 16 GiB together; from 64 MiB on at most 200 bytes for each packed one. */
    public static ArchiveLimits standard() {
        return new ArchiveLimits(200_000, 512 * MEBIBYTE, 16 * 1024 * MEBIBYTE, 200, 64 * MEBIBYTE);
    }
}
