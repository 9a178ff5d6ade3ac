package io.inkstone.importer.source;

import static io.inkstone.importer.source.ArchiveFixtures.folder;
import static io.inkstone.importer.source.ArchiveFixtures.tarGz;
import static io.inkstone.importer.source.ArchiveFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenArchiveTest {
    private final OpenArchive opener = new OpenArchive();

    @TempDir
    Path home;

    private Archive open(Path source) {
        return opener.open(source);
    }

    private static String text(Archive archive, String path) throws IOException {
        return Files.readString(Objects.requireNonNull(archive.file(path)).location());
    }

    @Test
    void aFolderAZipAndATarGiveTheSameFiles() throws IOException {
        Map<String, String> files = Map.of("_config.yml", "title: x", "_posts/2020-01-01-墨.md", "墨");
        List<Path> sources = List.of(
                folder(home.resolve("blog"), files),
                zip(home.resolve("blog.zip"), files),
                tarGz(home.resolve("blog.tgz"), files));

        for (Path source : sources) {
            try (Archive archive = open(source)) {
                assertThat(archive.files().keySet()).containsExactly("_config.yml", "_posts/2020-01-01-墨.md");
                assertThat(text(archive, "_posts/2020-01-01-墨.md")).isEqualTo("墨");
                assertThat(archive.name()).isEqualTo("blog");
                assertThat(archive.notices()).isEmpty();
            }
        }
    }

    @Test
    void aSingleFileOfAnyExtensionIsAnArchive() throws IOException {
        Path file = Files.writeString(home.resolve("000_seed.txt"), "text");

        try (Archive archive = open(file)) {
            assertThat(archive.files().keySet()).containsExactly("000_seed.txt");
        }
    }

    @Test
    void whatLiesNowhereIsMissing() {
        assertThatThrownBy(() -> open(home.resolve("no")))
                .isInstanceOf(ArchiveException.Missing.class)
                .hasMessageContaining("no");
    }

    @Test
    void anEmptyFolderAndAnEmptyFileAreEmpty() throws IOException {
        Path file = Files.createFile(home.resolve("empty.md"));

        assertThatThrownBy(() -> open(Files.createDirectory(home.resolve("none"))))
                .isInstanceOf(ArchiveException.Empty.class);
        assertThatThrownBy(() -> open(file)).isInstanceOf(ArchiveException.Empty.class);
    }

    @Test
    void aCutZipIsUnreadableWithAReason() throws IOException {
        Path zip = zip(home.resolve("cut.zip"), Map.of("a.md", "x".repeat(1000)));
        Files.write(zip, java.util.Arrays.copyOf(Files.readAllBytes(zip), 60));

        assertThatThrownBy(() -> open(zip))
                .isInstanceOf(ArchiveException.Unreadable.class)
                .hasMessageContaining("cut.zip");
    }

    @Test
    void entriesThatClimbOutAreRefusedAndNothingIsWrittenElsewhere_c48() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name :
                List.of("../evil.md", "a/../../evil.md", "/evil.md", "C:\\evil.md", "..\\evil.md", "a/\u0007.md")) {
            files.put(name, "evil");
        }
        files.put("good.md", "good");
        Path inner = Files.createDirectory(home.resolve("inner"));

        for (Path source : List.of(zip(inner.resolve("a.zip"), files), tarGz(inner.resolve("a.tar.gz"), files))) {
            try (Archive archive = open(source)) {
                assertThat(archive.files().keySet()).containsExactly("good.md");
                assertThat(archive.notices())
                        .hasSize(6)
                        .extracting(Notice::kind)
                        .containsOnly(NoticeKind.ENTRY_REFUSED);
            }
        }
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(path -> path.getFileName().toString().contains("evil")))
                    .isEmpty();
        }
    }

    @Test
    void linksAreRefused_c48() throws IOException {
        Path tar = tarGz(home.resolve("a.tgz"), Map.of("a.md", "->/etc/passwd", "b.md", "=>c.md", "c.md", "x"));
        Path folder = folder(home.resolve("folder"), Map.of("c.md", "x"));
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("sub"), home);

        for (Path source : List.of(tar, folder)) {
            try (Archive archive = open(source)) {
                assertThat(archive.files().keySet()).containsExactly("c.md");
                assertThat(archive.notices()).hasSize(2);
            }
        }
    }

    @Test
    void anEntryThatDiffersOnlyByCaseIsRefused_c48() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Page.md", "1");
        files.put("page.md", "2");

        try (Archive archive = open(zip(home.resolve("a.zip"), files))) {
            assertThat(archive.files().keySet()).containsExactly("Page.md");
            assertThat(archive.notices())
                    .singleElement()
                    .extracting(Notice::file)
                    .isEqualTo("page.md");
        }
    }

    @Test
    void aBombIsRefusedAndLeavesNothing_c48() throws IOException {
        Path zip = zip(home.resolve("bomb.zip"), Map.of("a.md", "0".repeat(4 << 20)));
        OpenArchive careful = new OpenArchive(new ArchiveLimits(10, 8 << 20, 8 << 20, 50, 1 << 20));

        assertThatThrownBy(() -> careful.open(zip))
                .isInstanceOf(ArchiveException.TooLarge.class)
                .hasMessageContaining("50 times");
    }

    @Test
    void tooManyEntriesAndTooManyBytesAreRefused_c48() throws IOException {
        Path zip = zip(home.resolve("a.zip"), Map.of("a", "123", "b", "456", "c", "789"));

        assertThatThrownBy(() -> new OpenArchive(new ArchiveLimits(2, 99, 99, 50, 99)).open(zip))
                .isInstanceOf(ArchiveException.TooLarge.class);
        assertThatThrownBy(() -> new OpenArchive(new ArchiveLimits(9, 99, 8, 50, 99)).open(zip))
                .isInstanceOf(ArchiveException.TooLarge.class);
    }

    @Test
    void oneEntryThatIsTooLargeCostsOnlyItself() throws IOException {
        Path zip = zip(home.resolve("a.zip"), Map.of("a.md", "12345", "b.md", "1"));

        try (Archive archive = new OpenArchive(new ArchiveLimits(9, 4, 99, 50, 99)).open(zip)) {
            assertThat(archive.files().keySet()).containsExactly("b.md");
        }
    }

    @Test
    void anEncryptedEntryIsRefused() throws IOException {
        Path zip = zip(home.resolve("a.zip"), Map.of("a.md", "secret"));
        setFlagOfEveryHeader(zip, 1);

        assertThatThrownBy(() -> open(zip)).isInstanceOf(ArchiveException.Empty.class);
    }

    @Test
    void aDamagedEntryCostsOnlyItself() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.md", "one".repeat(50));
        files.put("b.md", "two");
        Path zip = zip(home.resolve("a.zip"), files);
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.seek(36);
            file.write(new byte[] {1, 2, 3});
        }

        try (Archive archive = open(zip)) {
            assertThat(archive.files().keySet()).containsExactly("b.md");
            assertThat(archive.notices())
                    .singleElement()
                    .extracting(Notice::message)
                    .asString()
                    .contains("damaged");
        }
    }

    @Test
    void namesInTheCharsetOfChineseWindowsAreRead_c10() throws IOException {
        Path zip = zip(home.resolve("a.zip"), Charset.forName("GBK"), Map.of("文章/2020-01-01-你好世界.md", "x"));

        try (Archive archive = open(zip)) {
            assertThat(archive.files().keySet()).containsExactly("文章/2020-01-01-你好世界.md");
        }
    }

    @Test
    void decomposedNamesAreComposed_c10() throws IOException {
        try (Archive archive = open(zip(home.resolve("a.zip"), Map.of("cafe\u0301.md", "x")))) {
            assertThat(archive.files().keySet()).containsExactly("caf\u00e9.md");
        }
    }

    @Test
    void whatSystemsLeaveBehindIsIgnored() throws IOException {
        Map<String, String> files = Map.of(
                "__MACOSX/._a.md",
                "x",
                ".DS_Store",
                "x",
                "b/._c.md",
                "x",
                ".git/config",
                "x",
                "a.md",
                "x",
                "site/vendor/bundle/ruby/gems/theme/_posts/2024-01-01-b.md",
                "x");

        for (Path source : List.of(zip(home.resolve("a.zip"), files), folder(home.resolve("f"), files))) {
            try (Archive archive = open(source)) {
                assertThat(archive.files().keySet()).containsExactly("a.md");
                assertThat(archive.notices()).isEmpty();
            }
        }
    }

    @Test
    void whatWasUnpackedIsGoneAfterwards() throws IOException {
        Path location;
        try (Archive archive = open(zip(home.resolve("a.zip"), Map.of("a.md", "x")))) {
            location = Objects.requireNonNull(archive.file("a.md")).location();
        }

        assertThat(location).doesNotExist();
    }

    private static void setFlagOfEveryHeader(Path zip, int flag) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 9 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3) {
                bytes[i + 6] |= (byte) flag;
            } else if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1) {
                bytes[i + 8] |= (byte) flag;
            }
        }
        Files.write(zip, bytes);
    }
}
