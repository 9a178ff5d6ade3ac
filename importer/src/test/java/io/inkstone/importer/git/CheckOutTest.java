package io.inkstone.importer.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchRules;
import io.inkstone.core.importing.ImportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With real repositories on the disk. */
class CheckOutTest {
    @TempDir
    Path home;

    private final CheckHost checkHost = new CheckHost(FetchRules.STRICT);
    private CheckOut checkOut;
    private RepositoryFixture repository;

    @BeforeEach
    void start() {
        Configuration configuration = Configuration.read(Map.of(), home.resolve("data"));
        checkOut = new CheckOut(configuration, new Remote(checkHost, new Credentials(configuration)));
        repository = new RepositoryFixture(home, "blog");
    }

    @AfterEach
    void stop() {
        repository.close();
    }

    @Test
    void theFilesOfTheNewestCommitLieInAFolderOfTheRepositorysName() throws IOException {
        String first =
                repository.push(Map.of("_posts/a.md", "a", "b.md", "b\r\n", ".gitattributes", "* text eol=lf\n"));
        try (CheckedOut files = checkOut(repository.bare().toString())) {
            assertThat(files.head()).isEqualTo(first);
            assertThat(files.folder()).hasFileName("blog");
            assertThat(files.folder().resolve("_posts/a.md")).hasContent("a");
            assertThat(files.remarks()).isEmpty();
        }

        String second = repository.delete("_posts/a.md");

        try (CheckedOut files = checkOut(repository.bare().toString())) {
            assertThat(files.head())
                    .isEqualTo(second)
                    .isEqualTo(checkOut.head(source(repository.bare().toString())));
            assertThat(files.folder().resolve("_posts/a.md")).doesNotExist();
            assertThat(files.folder().resolve("b.md")).exists();
        }
    }

    @Test
    void aBranchAndAFolderCanBeNamed() throws Exception {
        repository.push(Map.of("site/a.md", "main"));
        repository.branch("draft");
        repository.push(Map.of("site/a.md", "draft"));

        try (CheckedOut files = checkOut(repository.bare() + "#draft:site")) {
            assertThat(files.folder().resolve("a.md")).hasContent("draft");
        }
        try (CheckedOut files = checkOut(repository.bare().toString())) {
            assertThat(files.folder().resolve("site/a.md")).hasContent("main");
        }
    }

    @Test
    void whatIsNoFileOfItsOwnIsLeftOutAndNamed() throws Exception {
        Files.createSymbolicLink(repository.work().resolve("link"), Path.of("/etc/passwd"));
        repository.push(Map.of("big.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n"));
        repository.addSubmodule("themes/ink");
        repository.commit();

        try (CheckedOut files = checkOut(repository.bare().toString())) {
            assertThat(files.remarks())
                    .anyMatch(remark -> remark.startsWith("link is a symbolic link"))
                    .anyMatch(remark -> remark.startsWith("big.png is kept in git LFS"))
                    .anyMatch(remark -> remark.startsWith("themes/ink is a submodule"))
                    .hasSize(3);
            assertThat(files.folder()).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#nowhere", "#main:nowhere", "#main:../../..", "#:/etc"})
    void whatTheRepositoryDoesNotHoldIsSaidInASentence(String rest) {
        repository.push(Map.of("a.md", "a"));

        assertThatThrownBy(() -> checkOut(repository.bare() + rest))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("has no");
    }

    @Test
    void afterAFailureTheNextOneHasItsTurn() throws IOException {
        repository.push(Map.of("a.md", "a"));
        assertThatThrownBy(() -> checkOut(repository.bare() + "#nowhere"))
                .isInstanceOf(ImportException.UnreadableSource.class);

        checkOut(repository.bare().toString()).close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/blog.git",
                "https://[::1]/blog.git",
                "https://localhost/blog.git",
                "https://10.0.0.1/blog.git",
                "https://169.254.169.254/blog.git",
            })
    void aPrivateAddressIsNeverAsked(String url) {
        assertThatThrownBy(() -> checkOut(url))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("no public address");
    }

    @Test
    void theAddressIsCheckedWhenItIsConnected() {
        CheckedSocket socket = new CheckedSocket(checkHost);

        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 443), 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no public address");
    }

    @Test
    void theMachinesOwnConfigurationDoesNotCount() throws Exception {
        assertThat(SystemReader.getInstance().getUserConfig().toText()).isEmpty();
        assertThat(SystemReader.getInstance().getSystemConfig().toText()).isEmpty();
    }

    private CheckedOut checkOut(String written) {
        return checkOut.checkOut(source(written));
    }

    private static GitSource source(String written) {
        return GitSource.repository(written);
    }
}
