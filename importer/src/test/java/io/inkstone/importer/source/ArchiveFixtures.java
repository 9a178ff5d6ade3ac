package io.inkstone.importer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Archives for tests. */
public final class ArchiveFixtures {
    private ArchiveFixtures() {}

    /** A folder with these files; a value is a file's text. */
    public static Path folder(Path parent, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = parent.resolve(file.getKey());
            Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return parent;
    }

    public static Path zip(Path zip, Charset names, Map<String, String> files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    public static Path zip(Path zip, Map<String, String> files) throws IOException {
        return zip(zip, StandardCharsets.UTF_8, files);
    }

    /** A gzipped tar; a value that begins with {@code ->} makes a symbolic link, with {@code =>} a hard one. */
    public static Path tarGz(Path tar, Map<String, String> files) throws IOException {
        try (OutputStream file = Files.newOutputStream(tar);
                TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(file), "UTF-8")) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                add(out, entry.getKey(), entry.getValue());
            }
        }
        return tar;
    }

    private static void add(TarArchiveOutputStream out, String name, String content) throws IOException {
        if (content.startsWith("->") || content.startsWith("=>")) {
            byte kind = content.startsWith("->") ? (byte) '2' : (byte) '1';
            TarArchiveEntry link = new TarArchiveEntry(name, kind, true);
            link.setLinkName(content.substring(2));
            out.putArchiveEntry(link);
        } else {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(bytes.length);
            out.putArchiveEntry(entry);
            out.write(bytes);
        }
        out.closeArchiveEntry();
    }

    static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
