package io.inkstone.importer.address;

import io.inkstone.core.importing.ImportException;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the old site's sitemap: a file of this machine, or one of the archive; plain or gzipped. The parts of an index are
 * looked for beside it. Nothing is fetched.
 */
final class ReadSitemaps {
    private static final int MOST_FILES = 500;
    private static final int MOST_PAGES = 500_000;
    private static final long MOST_BYTES = 64L << 20;

    private final Archive archive;

    ReadSitemaps(Archive archive) {
        this.archive = archive;
    }

    /**
     * The paths that it names, each with its query.
     *
     * @throws ImportException.UnreadableSource if there is no such file, or it is no sitemap
     */
    List<String> read(String given) {
        Deque<Path> files = new ArrayDeque<>(List.of(find(given)));
        Set<Path> seen = new HashSet<>(files);
        List<String> pages = new ArrayList<>();
        while (!files.isEmpty() && seen.size() <= MOST_FILES && pages.size() < MOST_PAGES) {
            Path file = files.poll();
            Sitemap sitemap = read(file);
            sitemap.pages().forEach(page -> pages.add(Sitemap.path(page)));
            for (String part : sitemap.parts()) {
                Path path = beside(file, part);
                if (path == null) {
                    throw new ImportException.UnreadableSource(
                            "The sitemap names " + part + ", and there is no such file beside it.");
                }
                if (seen.add(path)) {
                    files.add(path);
                }
            }
        }
        return pages;
    }

    /**
     * Reads it for the sake of it; the same by a name that leads there from any folder.
     *
     * @throws ImportException.UnreadableSource as above
     */
    String check(String given) {
        read(given);
        Path file = onDisk(given);
        return file == null ? given : file.toAbsolutePath().normalize().toString();
    }

    private Path find(String given) {
        Path file = onDisk(given);
        if (file != null) {
            return file;
        }
        ArchiveFile inArchive = inArchive(given);
        if (inArchive == null) {
            throw new ImportException.UnreadableSource(
                    "There is no sitemap " + given + ", neither on this machine nor in the archive.");
        }
        return inArchive.location();
    }

    private static @Nullable Path onDisk(String given) {
        try {
            Path path = Path.of(given);
            return Files.isRegularFile(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable ArchiveFile inArchive(String given) {
        String path = Sitemap.path(given).replaceFirst("^/+", "");
        ArchiveFile exact = archive.file(path);
        return exact != null
                ? exact
                : archive.files().values().stream()
                        .filter(file -> file.path().endsWith("/" + path))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Path beside(Path index, String part) {
        String name = Sitemap.path(part).replaceFirst("^.*/", "");
        Path sibling = name.isEmpty() || name.contains("?")
                ? null
                : onDisk(index.resolveSibling(name).toString());
        ArchiveFile inArchive = sibling == null ? inArchive(part) : null;
        return inArchive == null ? sibling : inArchive.location();
    }

    private static Sitemap read(Path file) {
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = new Bounded(unzipped(plain), MOST_BYTES)) {
            return Sitemap.read(in);
        } catch (IOException e) {
            throw new ImportException.UnreadableSource("The sitemap " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static InputStream unzipped(InputStream plain) throws IOException {
        plain.mark(2);
        boolean zipped = plain.read() == 0x1F && plain.read() == 0x8B;
        plain.reset();
        return zipped ? new GZIPInputStream(plain) : plain;
    }
}
