package io.inkstone.importer.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an archive that was made to harm as an import does, in both passes, and checks what holds of every archive. */
public final class FuzzedSite implements Targets {
    private static final SiteDefaults DEFAULTS =
            new SiteDefaults(ZoneId.of("Asia/Shanghai"), Instant.parse("2026-01-01T00:00:00Z"));

    /** How much longer than all files together a text may become. */
    private static final int GROWTH = 64;

    private static final int ROOM = 200_000;

    private final Set<String> documents = new HashSet<>();

    private FuzzedSite() {}

    /** An archive of these files. */
    public static void read(Dialect dialect, Map<String, byte[]> files) {
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        try {
            Path folder = Files.createTempDirectory("inkstone-fuzz-");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.write(path, file.getValue());
                }
                new FuzzedSite().read(dialect, folder, bytes);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void read(Dialect dialect, Path folder, long bytes) throws IOException {
        try (Archive archive = new OpenArchive().open(folder)) {
            for (Site site : dialect.detect(archive, DEFAULTS)) {
                SiteIndex index = site.index();
                index.entries().forEach(entry -> documents.add(entry.path()));
                check(index);
                for (Entry entry : index.entries()) {
                    check(site.convert(entry, this), bytes);
                }
            }
        }
    }

    private static void check(SiteIndex index) {
        assertThat(index.entries()).extracting(Entry::path).doesNotHaveDuplicates();
        for (Entry entry : index.entries()) {
            assertThat(entry.addresses()).allMatch(address -> address.startsWith("/"));
            assertThat(entry.redirects()).allMatch(address -> address.startsWith("/"));
        }
        assertThat(index.oldPages()).extracting(OldPage::address).allMatch(address -> address.startsWith("/"));
    }

    private static void check(Converted converted, long bytes) {
        assertThat((long) converted.markdown().length()).isLessThan(GROWTH * bytes + ROOM);
        assertThat(converted.title()).isNotNull();
        assertThat(converted.tags()).allMatch(tag -> !tag.isBlank());
        assertThat(converted.categories()).allMatch(path -> !path.isEmpty());
        assertThat(converted.notices()).allMatch(notice -> notice.line() >= 0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public @Nullable String ofDocument(String path) {
        return documents.contains(path) ? "/posts/x/" : null;
    }

    @Override
    public @Nullable String ofOldAddress(String address) {
        return address.length() % 2 == 0 ? "/posts/y/" : null;
    }

    @Override
    public String ofMedia(ArchiveFile file) {
        return "/media/0/" + file.name();
    }
}
