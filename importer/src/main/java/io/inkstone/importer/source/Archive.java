package io.inkstone.importer.source;

import io.inkstone.importer.report.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An archive that stands open. Closing it takes away what was unpacked; the source itself is never written to. */
public final class Archive implements AutoCloseable {
    private final Path source;
    private final NavigableMap<String, ArchiveFile> files;
    private final List<Notice> notices;
    private final @Nullable Path unpacked;

    Archive(Path source, NavigableMap<String, ArchiveFile> files, List<Notice> notices, @Nullable Path unpacked) {
        this.source = source;
        this.files = new TreeMap<>(files);
        this.notices = List.copyOf(notices);
        this.unpacked = unpacked;
    }

    public Path source() {
        return source;
    }

    /** The source's own name without the extension of its format: {@code blog} of {@code /home/me/blog.tar.gz}. */
    public String name() {
        Path name = source.getFileName();
        return name == null ? "archive" : name.toString().replaceFirst("(?i)\\.(zip|tar\\.gz|tgz|tar)$", "");
    }

    /** By path, in the order of paths. */
    public NavigableMap<String, ArchiveFile> files() {
        return files;
    }

    public @Nullable ArchiveFile file(String path) {
        return files.get(path);
    }

    /** The files at any depth below a folder; all of them for the empty one. */
    public Collection<ArchiveFile> below(String folder) {
        return folder.isEmpty()
                ? files.values()
                : files.subMap(folder + "/", true, folder + "0", false).values();
    }

    /** What was refused or left out when the archive was opened. */
    public List<Notice> notices() {
        return notices;
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            delete(unpacked);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
