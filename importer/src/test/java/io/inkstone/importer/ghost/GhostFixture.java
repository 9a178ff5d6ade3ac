package io.inkstone.importer.ghost;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exports for tests; apostrophes stand for the quotes of JSON. */
final class GhostFixture {
    private final Site site;
    final SiteIndex index;

    private GhostFixture(Site site) {
        this.site = site;
        this.index = site.index();
    }

    static String post(String id, String more) {
        return "{'id':'" + id + "','uuid':'u-" + id + "','title':'Title " + id + "','slug':'slug-" + id
                + "','status':'published','published_at':'2024-01-31T12:00:00.000Z'," + more + "}";
    }

    /** An export of today's shape with one post. */
    static GhostFixture of(Path home, String more) throws IOException {
        return ofText(home, "{'db':[{'meta':{'version':'5.8.0'},'data':{'posts':[" + post("1", more) + "]}}]}");
    }

    static GhostFixture ofText(Path home, String json) throws IOException {
        return ofBytes(home, json.replace('\'', '"'), StandardCharsets.UTF_8);
    }

    static GhostFixture ofBytes(Path home, String json, Charset charset) throws IOException {
        Files.createDirectories(home);
        Files.write(home.resolve("blog.ghost.2024-01-31.json"), json.getBytes(charset));
        return in(home);
    }

    static GhostFixture in(Path folder) throws IOException {
        Archive archive = new OpenArchive().open(folder);
        SiteDefaults defaults = new SiteDefaults(ZoneId.of("Asia/Shanghai"), Instant.parse("2024-06-01T00:00:00Z"));
        return new GhostFixture(new GhostDialect().detect(archive, defaults).getFirst());
    }

    /** A Lexical document as the column holds it: JSON within JSON. */
    static String lexical(String children) {
        return "'lexical':'" + ("{'root':{'children':[" + children + "]}}").replace("'", "\\\"") + "'";
    }

    static String mobiledoc(String members) {
        return "'mobiledoc':'" + ("{'version':'0.3.1'," + members + "}").replace("'", "\\\"") + "'";
    }

    Site site() {
        return site;
    }

    List<String> paths() {
        return index.entries().stream().map(Entry::path).toList();
    }

    Entry entry() {
        return index.entries().getFirst();
    }

    Converted converted() throws IOException {
        return site.convert(entry(), new Elsewhere());
    }

    String markdown() throws IOException {
        return converted().markdown();
    }

    List<String> notices() throws IOException {
        return converted().notices().stream().map(notice -> notice.message()).toList();
    }

    private static final class Elsewhere implements Targets {
        @Override
        public @Nullable String ofDocument(String path) {
            return null;
        }

        @Override
        public @Nullable String ofOldAddress(String address) {
            return address.startsWith("/slug-") ? "/posts" + address : null;
        }

        @Override
        public String ofMedia(ArchiveFile file) {
            return "/media/" + file.name();
        }
    }
}
