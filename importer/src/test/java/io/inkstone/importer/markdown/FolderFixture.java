package io.inkstone.importer.markdown;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small folder of texts, indexed and ready to be converted; new addresses are {@code /new/…}. */
final class FolderFixture implements Targets {
    private static final SiteDefaults DEFAULTS =
            new SiteDefaults(ZoneId.of("Asia/Shanghai"), Instant.parse("2026-01-01T00:00:00Z"));

    final List<Site> sites;
    final SiteIndex index;

    private FolderFixture(List<Site> sites) {
        this.sites = sites;
        this.index = sites.getFirst().index();
    }

    /** Paths and texts alternate. */
    static FolderFixture of(Path folder, String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try {
            return of(ArchiveFixtures.folder(folder, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder, file or packed archive that is there; a packed one can be indexed, not converted. */
    static FolderFixture of(Path source) {
        try (Archive archive = new OpenArchive().open(source)) {
            return new FolderFixture(new MarkdownDialect().detect(archive, DEFAULTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry entry(String path) {
        return index.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    Converted converted(String path) {
        try {
            return sites.getFirst().convert(entry(path), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return converted(path).markdown();
    }

    List<String> notices(String path) {
        return converted(path).notices().stream()
                .map(notice -> notice.kind() + "@" + notice.line())
                .toList();
    }

    @Override
    public @Nullable String ofDocument(String path) {
        boolean known = index.entries().stream().anyMatch(entry -> entry.path().equals(path));
        return known ? "/new/" + path.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "") + "/" : null;
    }

    @Override
    public @Nullable String ofOldAddress(String address) {
        return null;
    }

    @Override
    public @Nullable String ofMedia(ArchiveFile file) {
        return "/media/0/" + file.name();
    }
}
