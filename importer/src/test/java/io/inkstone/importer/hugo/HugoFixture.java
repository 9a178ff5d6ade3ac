package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.report.Notice;
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

/** A small Hugo site in a folder, indexed and ready to be converted; new addresses are {@code /new/…}. */
final class HugoFixture implements Targets {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    final List<Site> sites;
    final SiteIndex index;
    private final Map<String, String> newByOld = new HashMap<>();

    private HugoFixture(List<Site> sites) {
        this.sites = sites;
        this.index = sites.getFirst().index();
        index.entries()
                .forEach(entry ->
                        entry.addresses().forEach(old -> newByOld.putIfAbsent(old, newAddress(entry.path()))));
    }

    /** Paths and texts alternate. */
    static HugoFixture of(Path folder, String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try (Archive archive = new OpenArchive().open(ArchiveFixtures.folder(folder, files))) {
            return new HugoFixture(new HugoDialect().detect(archive, new SiteDefaults(SHANGHAI, NOW)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One post with this text, in a site with the other files. */
    static Converted post(Path folder, String text, String... pathsAndTexts) {
        String[] all = new String[pathsAndTexts.length + 4];
        all[0] = "content/posts/ink.md";
        all[1] = text;
        all[2] = "hugo.toml";
        all[3] = "baseURL = 'https://old.example/'\n";
        System.arraycopy(pathsAndTexts, 0, all, 4, pathsAndTexts.length);
        return of(folder, all).converted("content/posts/ink.md");
    }

    /** The Markdown of a post with this body. */
    static String markdown(Path folder, String body, String... pathsAndTexts) {
        return post(folder, "---\ntitle: Ink\ndate: 2024-01-02\n---\n" + body, pathsAndTexts)
                .markdown()
                .strip();
    }

    List<String> addresses(String path) {
        return entry(path).addresses();
    }

    String reason(String path) {
        return index.leftOut().stream()
                .filter(left -> left.path().equals(path))
                .findFirst()
                .orElseThrow()
                .reason();
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

    static List<String> notices(Converted converted) {
        return converted.notices().stream().map(HugoFixture::shown).toList();
    }

    private static String shown(Notice notice) {
        return notice.kind() + "@" + notice.line();
    }

    static String newAddress(String path) {
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
    public @Nullable String ofData(String written) {
        return "/media/0/data";
    }

    @Override
    public @Nullable String ofMedia(ArchiveFile file) {
        return "/media/0/" + file.name();
    }
}
