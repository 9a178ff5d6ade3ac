package io.inkstone.importer.source;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Opens what the owner of a blog names: a folder, a zip, a tar (packed or not), or a single file of any kind. */
@Singleton
public final class OpenArchive {
    private static final int TAR_MAGIC_AT = 257;

    private final ArchiveLimits limits;

    public OpenArchive() {
        this(ArchiveLimits.standard());
    }

    OpenArchive(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * What the source is shows in its first bytes, not in its name.
     *
     * @throws ArchiveException if there is nothing to import, with the reason
     */
    public Archive open(Path source) {
        try {
            Path real = source.toRealPath();
            Archive archive = Files.isDirectory(real) ? Folder.open(real) : openFile(real);
            if (archive.files().isEmpty()) {
                archive.close();
                throw new ArchiveException.Empty(source);
            }
            return archive;
        } catch (NoSuchFileException e) {
            throw new ArchiveException.Missing(source);
        } catch (IOException e) {
            throw new ArchiveException.Unreadable(source, reason(e));
        }
    }

    private Archive openFile(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return new Zip(file, limits).unpack();
        }
        if (startsWith(head, 0x1F, 0x8B) || isTar(head)) {
            return new Tar(file, limits).unpack();
        }
        return single(file);
    }

    private static Archive single(Path file) throws IOException {
        NavigableMap<String, ArchiveFile> files = new TreeMap<>();
        Path name = file.getFileName();
        if (name != null && Files.size(file) > 0) {
            String path = Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
            files.put(path, new ArchiveFile(path, file, Files.size(file)));
        }
        return new Archive(file, files, List.of(), null);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TAR_MAGIC_AT + 5);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTar(byte[] head) {
        return head.length >= TAR_MAGIC_AT + 5
                && new String(head, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
