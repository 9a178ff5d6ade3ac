package io.inkstone.importer.manifest;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A manifest as it was read: small things are kept, texts are read again when they are needed. */
final class Manifest {
    static final String NAME = "inkstone.jsonl";

    private final ArchiveFile file;
    private final String prefix;
    private final ObjectMapper json;
    private final Map<String, Known> documents = new LinkedHashMap<>();
    private final Map<String, ManifestMedia> mediaByHash = new HashMap<>();
    private final List<ManifestRedirect> redirects = new ArrayList<>();
    private final Notices notices;
    private @Nullable ManifestSite site;

    private Manifest(ArchiveFile file, String prefix, ObjectMapper json) {
        this.file = file;
        this.prefix = prefix;
        this.json = json;
        this.notices = new Notices(file.path());
    }

    /** A document, and where its line stands in the manifest. */
    record Known(
            Entry entry,
            @Nullable String feedId,
            @Nullable String state,
            @Nullable String series,
            @Nullable Integer seriesPosition,
            long offset,
            int length) {}

    /** The manifest at the root of a site; null where there is none. */
    static @Nullable Manifest read(Archive archive, String root, ObjectMapper json) throws IOException {
        String prefix = root.isEmpty() ? "" : root + "/";
        ArchiveFile file = archive.file(prefix + NAME);
        if (file == null) {
            return null;
        }
        Manifest manifest = new Manifest(file, prefix, json);
        try (ManifestReader lines = new ManifestReader(file.location())) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                manifest.take(line, lines);
            }
        }
        return manifest;
    }

    private void take(byte[] bytes, ManifestReader lines) {
        try {
            ManifestLine line = ManifestLine.read(bytes, json);
            if (line.document() != null) {
                take(line.document(), lines.offset(), bytes.length);
            } else if (line.media() != null) {
                mediaByHash.putIfAbsent(line.media().hash(), line.media());
            } else if (line.redirect() != null) {
                redirects.add(line.redirect());
            } else if (line.site() != null && site == null) {
                site = line.site();
            }
        } catch (IOException | RuntimeException e) {
            // Whoever edits it by hand may break a line; the files themselves still say most of it.
            notices.add(NoticeKind.CONFIGURATION, lines.number(), "this line is not understood and was passed over");
        }
    }

    private void take(ManifestDocument document, long offset, int length) {
        String path = prefix + document.path();
        documents.put(
                path,
                new Known(
                        document.entry(path),
                        document.feedId(),
                        document.state(),
                        document.series(),
                        document.seriesPosition(),
                        offset,
                        length));
    }

    Map<String, Known> documents() {
        return documents;
    }

    Collection<ManifestMedia> media() {
        return mediaByHash.values();
    }

    /** The path of the library's file with this hash, in the archive; null where the tree does not hold it. */
    @Nullable
    String mediaPath(String hash) {
        ManifestMedia media = mediaByHash.get(hash);
        return media == null ? null : path(media);
    }

    String path(ManifestMedia media) {
        return prefix + media.path();
    }

    List<ManifestRedirect> redirects() {
        return redirects;
    }

    Notices notices() {
        return notices;
    }

    @Nullable
    ManifestSite site() {
        return site;
    }

    /** The whole line of a document again. */
    ManifestDocument document(Known known) throws IOException {
        byte[] line = new byte[known.length()];
        try (RandomAccessFile bytes = new RandomAccessFile(file.location().toFile(), "r")) {
            bytes.seek(known.offset());
            bytes.readFully(line);
        }
        ManifestDocument document = ManifestLine.read(line, json).document();
        if (document == null) {
            throw new IOException(NAME + " changed while it was read");
        }
        return document;
    }
}
