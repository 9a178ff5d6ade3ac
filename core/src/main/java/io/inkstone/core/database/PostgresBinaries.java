package io.inkstone.core.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL that the distribution carries: 60 MB, once for each version. The rehearsal that makes the start cache
 * leaves them beside it, where every data folder finds them.
 */
final class PostgresBinaries {
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    /** The folder of the start cache, as the launcher knows it. */
    private static final String CACHE = "inkstone.cache";

    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}: whole, or not there at all. */
    static Path findOrUnpack(Path parent) throws IOException {
        URL archive = archive();
        String name = "binaries-" + fingerprint(archive);
        Path folder = parent.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String cache = System.getProperty(CACHE);
        if (cache != null && Files.isExecutable(Path.of(cache, name, "bin", "postgres"))) {
            return Path.of(cache, name);
        }
        Leftovers.delete(parent, "unpacking-");
        Path part = Files.createTempDirectory(parent, "unpacking-");
        unpack(archive, part);
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        moveIntoPlace(part, folder);
        return folder;
    }

    private static URL archive() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String name = ARCHIVES.get(System.getProperty("os.arch"));
        URL archive = name == null ? null : PostgresBinaries.class.getResource(name);
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux") || archive == null) {
            throw new DatabaseException(
                    "Inkstone carries PostgreSQL for Linux on amd64 and arm64 only, not for %s: set INKSTONE_DATABASE_URL."
                            .formatted(system));
        }
        return archive;
    }

    /** The checksum that the jar knows of the archive, so that another version gets another folder. */
    private static String fingerprint(URL archive) throws IOException {
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        return "%08x".formatted(connection.getJarEntry().getCrc());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream compressed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry, inside(folder, folder.resolve(entry.getName())));
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path directory = target.resolveSibling("");
        Files.createDirectories(directory);
        if (entry.isSymbolicLink()) {
            inside(directory, directory.resolve(entry.getLinkName()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static Path inside(Path folder, Path target) throws IOException {
        if (!target.normalize().startsWith(folder)) {
            throw new IOException("An entry of the archive leaves its folder: " + target);
        }
        return target.normalize();
    }

    private static void moveIntoPlace(Path part, Path folder) throws IOException {
        try {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Leftovers.delete(part);
        }
    }
}
