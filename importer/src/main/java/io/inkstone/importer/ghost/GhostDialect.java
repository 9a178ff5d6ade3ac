package io.inkstone.importer.ghost;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.SourceTree;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Blogs as Ghost exports them, and as tools that write for its import do. */
@Singleton
public final class GhostDialect implements Dialect {
    private static final int HEAD_BYTES = 1 << 16;
    private static final Pattern EXPORT =
            Pattern.compile("\\A[^{\\[]{0,8}\\{.*\"(?:db|posts|exported_on)\"\\s*:", Pattern.DOTALL);

    @Override
    public String name() {
        return "ghost";
    }

    /** An export is one whatever else lies beside it. */
    @Override
    public int precedence() {
        return -1;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        List<ArchiveFile> exports = archive.files().values().stream()
                .filter(file -> isExport(file) && !SourceTree.holds(archive, file))
                .toList();
        List<Site> sites = new ArrayList<>();
        for (ArchiveFile file : exports) {
            String name = exports.size() == 1 ? "ghost.json" : ArchivePath.withoutExtension(file.path()) + ".json";
            GhostIndex index = new GhostIndex(name + "#");
            GhostFile read = scan(file, index);
            if (read.hasPosts() || read.broken() != null) {
                sites.add(new GhostSite(read, index, archive, defaults));
            }
        }
        return sites;
    }

    private static GhostFile scan(ArchiveFile file, GhostIndex index) {
        try {
            GhostFile read = GhostFile.of(file);
            read.scan(index::add);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExport(ArchiveFile file) {
        if (!file.extension().equals("json")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.location())) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1).replace("\0", "");
            return EXPORT.matcher(head).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
