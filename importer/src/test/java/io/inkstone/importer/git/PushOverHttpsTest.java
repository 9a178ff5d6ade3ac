package io.inkstone.importer.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchRules;
import io.inkstone.core.importing.ImportException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over git's smart protocol, with a log-in. */
class PushOverHttpsTest {
    @TempDir
    Path home;

    private RepositoryFixture repository;
    private GitHost host;
    private CheckOut checkOut;
    private PushCommit pushCommit;

    @BeforeEach
    void start() throws Exception {
        SSLContext tls = SelfSigned.context(home);
        repository = new RepositoryFixture(home, "blog");
        repository.push(Map.of("a.md", "one\n", "b.md", "other\n"));
        host = new GitHost(repository.bare(), tls);
        Configuration configuration = Configuration.read(Map.of(), Files.createDirectories(home.resolve("data")));
        CheckHost loopback =
                new CheckHost(new FetchRules(InetAddress::isLoopbackAddress, port -> true, name -> List.of()));
        Remote remote =
                new Remote(new CheckedSockets(loopback, tls.getSocketFactory()), new Credentials(configuration));
        checkOut = new CheckOut(configuration, remote);
        pushCommit = new PushCommit(remote);
        letIn("rw-------");
    }

    @AfterEach
    void stop() {
        host.close();
        repository.close();
    }

    @Test
    void aCommitArrivesAndLeavesOtherFilesAlone() throws IOException {
        try (CheckedOut files = checkOut.checkOut(source())) {
            String commit = pushCommit.commit(source(), files, change("two\n"));

            assertThat(pushCommit.isIn(files, commit)).isFalse();
            assertThat(pushCommit.push(source(), files, commit)).isTrue();

            assertThat(repository.commits().getFirst().getName()).isEqualTo(commit);
            assertThat(repository.file("a.md")).isEqualTo("two\n");
            assertThat(repository.file("b.md")).isEqualTo("other\n");
        }
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() throws IOException {
        try (CheckedOut files = checkOut.checkOut(source())) {
            String commit = pushCommit.commit(source(), files, change("two\n"));
            String other = repository.push(Map.of("a.md", "three\n"));

            assertThat(pushCommit.push(source(), files, commit)).isFalse();
            assertThat(repository.commits().getFirst().getName()).isEqualTo(other);
        }
    }

    @Test
    void norWhoeverIsFasterInTheMidstOfIt() throws IOException {
        host.setHook((pack, commands) -> repository.push(Map.of("a.md", "three\n")));
        try (CheckedOut files = checkOut.checkOut(source())) {
            String commit = pushCommit.commit(source(), files, change("two\n"));

            assertThat(pushCommit.push(source(), files, commit)).isFalse();
            assertThat(repository.file("a.md")).isEqualTo("three\n");
        }
    }

    @Test
    void aRefusalIsToldInTheHostsWords() throws IOException {
        host.setHook((pack, commands) -> commands.forEach(
                command -> command.setResult(ReceiveCommand.Result.REJECTED_OTHER_REASON, "the branch is protected")));
        try (CheckedOut files = checkOut.checkOut(source())) {
            String commit = pushCommit.commit(source(), files, change("two\n"));

            assertThatThrownBy(() -> pushCommit.push(source(), files, commit))
                    .isInstanceOf(PushException.Refused.class)
                    .hasMessageContaining("the branch is protected")
                    .hasMessageNotContaining(GitHost.TOKEN);
        }
    }

    @Test
    void withoutATokenNobodyIsLetInAndIsToldSo() throws IOException {
        Files.writeString(
                credentials(), "https://mei:wrong@localhost:" + host.port() + "\nhttps://a:b@other.example\n");

        assertThatThrownBy(() -> checkOut.checkOut(source()))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("not authorized")
                .hasMessageNotContaining("wrong");

        Files.delete(credentials());
        assertThatThrownBy(() -> checkOut.checkOut(source()))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining(Credentials.FILE);
    }

    @Test
    void tokensThatOthersCanReadAreNotUsed() throws IOException {
        letIn("rw-r--r--");

        assertThatThrownBy(() -> checkOut.checkOut(source()))
                .isInstanceOf(ImportException.UnreadableSource.class)
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining(GitHost.TOKEN);
    }

    @Test
    void theFolderOfTheSourceIsWherePathsBegin() throws IOException {
        GitSource inside = new GitSource(host.url(), "main", "site");
        repository.push(Map.of("site/a.md", "one\n"));
        try (CheckedOut files = checkOut.checkOut(inside)) {
            assertThat(pushCommit.push(inside, files, pushCommit.commit(inside, files, change("two\n"))))
                    .isTrue();
        }
        assertThat(repository.file("site/a.md")).isEqualTo("two\n");
        assertThat(repository.file("a.md")).isEqualTo("one\n");
    }

    private void letIn(String permissions) throws IOException {
        Files.writeString(
                credentials(), "https://x:y@git.example\n\nhttps://mei:geheim+%25%2F@localhost:" + host.port() + "/\n");
        Files.setPosixFilePermissions(credentials(), PosixFilePermissions.fromString(permissions));
    }

    private Path credentials() {
        return home.resolve("data").resolve(Credentials.FILE);
    }

    private GitSource source() {
        return GitSource.repository(host.url());
    }

    private static Change change(String text) {
        Change.Person person = new Change.Person(
                "Mei", "mei@example.org", ZonedDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(8)));
        return new Change(Map.of("a.md", text.getBytes(StandardCharsets.UTF_8)), Set.of(), "Write\n", person, person);
    }
}
