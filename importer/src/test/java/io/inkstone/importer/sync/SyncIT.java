package io.inkstone.importer.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.core.sync.SyncSources;
import io.inkstone.importer.git.GitSource;
import io.inkstone.importer.git.RepositoryFixture;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A repository on the disk, and a site that follows it. */
@MicronautTest(transactional = false)
class SyncIT implements DatabaseTest {
    @Inject
    AddSource addSource;

    @Inject
    SyncSources syncSources;

    @Inject
    SyncSourceRepository sources;

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @Inject
    Clock clock;

    @TempDir
    Path home;

    private String word;
    private RepositoryFixture repository;
    private SyncSource source;

    @BeforeEach
    void follow(TestInfo test) {
        word = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        repository = new RepositoryFixture(home, word);
        repository.push(Map.of(path(), "---\n---\nOne.\n"));
        source = addSource
                .add(new AddSource.Wish(
                        GitSource.repository(repository.bare().toString()),
                        null,
                        null,
                        Duration.ofHours(1),
                        true,
                        AddSource.Push.NOTHING))
                .source();
    }

    @AfterEach
    void leave() {
        sources.deleteById(source.id());
        repository.close();
    }

    @Test
    void whatIsPushedThereIsPublishedHere() {
        assertThat(sync().reports()).hasSize(1);
        assertThat(text()).isEqualTo("One.\n");

        String head = repository.push(Map.of(path(), "---\n---\nTwo.\n"));

        SyncOutcome outcome = sync();
        assertThat(outcome.reports().getFirst().counts().of(ImportAction.UPDATE))
                .isEqualTo(1);
        assertThat(outcome.head()).isEqualTo(head);
        assertThat(text()).isEqualTo("Two.\n");
    }

    @Test
    void aHeadThatStandsStillIsNotImportedAgain() {
        sync();

        assertThat(sync().reports()).isEmpty();
    }

    @Test
    void nothingIsDueBeforeItsTime() {
        sync();

        assertThat(syncSources.syncNext()).isEmpty();
    }

    @Test
    void aFileThatIsGoneThereLeavesItsPostHere() {
        repository.push(Map.of("_posts/2024-01-03-" + word + "-other.md", "---\n---\nOther.\n"));
        sync();
        repository.delete(path());

        assertThat(sync().gone()).containsExactly(path());
        assertThat(text()).isEqualTo("One.\n");
    }

    @Test
    void aRepositoryThatCannotBeReachedIsToldAndTriedAgain() {
        sync();
        sources.deleteById(source.id());
        source = addSource
                .add(new AddSource.Wish(
                        new GitSource(home.resolve("gone.git").toUri().toString(), null, ""),
                        "gone",
                        null,
                        Duration.ofHours(1),
                        false,
                        AddSource.Push.NOTHING))
                .source();

        assertThat(sync().failure()).contains("cannot be read");
        assertThat(sources.findByName("gone").orElseThrow().failure()).isNotNull();
        assertThat(sync().failure()).contains("cannot be read");
    }

    private SyncOutcome sync() {
        sources.makeDue(source.id(), clock.instant());
        return syncSources.syncNext().orElseThrow();
    }

    private String path() {
        return "_posts/2024-01-02-" + word + ".md";
    }

    private String text() {
        Post post = posts.findByKindAndSlug(PostKind.POST, Slug.of(word)).orElseThrow();
        return revisions.findById(post.revisionId()).orElseThrow().markdown();
    }
}
