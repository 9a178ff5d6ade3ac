package io.inkstone.importer.dialect;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small site in a folder, indexed and ready to be converted; new addresses are {@code /new/…}. */
public abstract class DialectFixture implements Targets {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    public final List<Site> sites;
    public final SiteIndex index;
    private final Map<String, String> newByOld = new HashMap<>();

    /** @param source a folder, file or packed archive; a packed one can be indexed, not converted */
    protected DialectFixture(Dialect dialect, Path source) {
        try (Archive archive = new OpenArchive().open(source)) {
            this.sites = dialect.detect(archive, new SiteDefaults(SHANGHAI, NOW));
            this.index = sites.getFirst().index();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index.entries()
                .forEach(entry ->
                        entry.addresses().forEach(old -> newByOld.putIfAbsent(old, newAddress(entry.path()))));
    }

    /** Paths and texts alternate. */
    protected static Path write(Path folder, String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try {
            return ArchiveFixtures.folder(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Entry entry(String path) {
        return index.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    public Converted converted(String path) {
        try {
            return sites.getFirst().convert(entry(path), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of each with its line. */
    public static List<String> notices(Converted converted) {
        return converted.notices().stream()
                .map(notice -> notice.kind() + "@" + notice.line())
                .toList();
    }

    public static String newAddress(String path) {
        return "/new/" + path.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "") + "/";
    }

    @Override
    public @Nullable String ofDocument(String path) {
        return index.entries().stream().anyMatch(entry -> entry.path().equals(path)) ? newAddress(path) : null;
    }

    @Override
    public @Nullable String ofOldAddress(String address) {
        String exact = newByOld.get(address);
        return exact != null
                ? exact
                : newByOld.get(address.replaceFirst("/$", "") + (address.endsWith("/") ? "" : "/"));
    }

    @Override
    public @Nullable String ofMedia(ArchiveFile file) {
        return "/media/0/" + file.name();
    }
}
