package io.inkstone.importer.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.importing.ImportException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitSourceTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "https://git.example/mei/blog.git, https://git.example/mei/blog.git,, '', blog",
        "https://git.example/mei/blog, https://git.example/mei/blog,, '', blog",
        "https://git.example/blog.git#draft, https://git.example/blog.git, draft, '', blog",
        "https://git.example/blog.git#draft:site/, https://git.example/blog.git, draft, site, blog",
        "https://git.example/blog.git#:site, https://git.example/blog.git,, site, blog",
        "file:///srv/git/砚.git, file:///srv/git/砚.git,, '', 砚",
        "https://git.example/mei/blog/.git, https://git.example/mei/blog/.git,, '', blog",
    })
    void anAddressNamesRepositoryBranchAndFolder(
            String written, String url, String branch, String folder, String name) {
        GitSource source = GitSource.parse(written);

        assertThat(source).isEqualTo(new GitSource(url, branch, folder));
        assertThat(Objects.requireNonNull(source).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://git.example/blog.git",
                "ssh://git@git.example/blog.git",
                "git@git.example:mei/blog.git",
                "git://git.example/blog.git",
                "https://mei:secret@git.example/blog.git",
                "ext::sh -c touch% /tmp/x",
                "https://git.example/blog.git#../x",
                "https://git.example/blog.git#a b",
            })
    void otherWaysAreRefused(String written) {
        assertThatThrownBy(() -> GitSource.repository(written)).isInstanceOf(ImportException.UnreadableSource.class);
    }

    @Test
    void aFolderIsARepositoryOnlyIfItIsBare() throws Exception {
        try (RepositoryFixture repository = new RepositoryFixture(home, "blog")) {
            repository.push(Map.of("a.md", "a"));

            assertThat(Objects.requireNonNull(GitSource.parse(repository.bare().toString()))
                            .name())
                    .isEqualTo("blog");
            assertThat(GitSource.parse(repository.work().toString())).isNull();
            assertThat(Objects.requireNonNull(GitSource.parse(repository.work() + "#main"))
                            .branch())
                    .isEqualTo("main");
            assertThat(GitSource.repository(repository.work().toString()).url()).endsWith("/.git/");
            assertThat(GitSource.parse(Files.createFile(home.resolve("c#.md")).toString()))
                    .isNull();
        }
    }
}
