package io.inkstone.importer.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisePost;
import io.inkstone.core.post.Revision;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.post.Terms;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What tests of committing back do: a repository with one post, a site that follows it, and somebody who writes on both. */
@MicronautTest(transactional = false)
abstract class PushSteps implements DatabaseTest {
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
    RevisePost revisePost;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @TempDir
    Path home;

    String word = "";
    RepositoryFixture repository;
    SyncSource source;

    /** Of a post as its author wrote it, with all that an edit of something else must leave alone. */
    static final String HEAD = "---\ntitle:   'One'   \ntags:\n  - Ink # the first\n  - Stone\nx: 007\n---\n";

    static final String BODY = "First *line* here.\n\n![a]({{ site.baseurl }}/img/a.png)\n\nLast line.\n";

    @BeforeEach
    void follow(TestInfo test) {
        word = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        repository = new RepositoryFixture(home, word);
        repository.push(
                Map.of("_config.yml", "title: " + word + "\n", path(), HEAD + BODY, "img/a.png", "picture " + word));
        source = follow(repository.bare().toString(), AddSource.Push.EDITS);
    }

    SyncSource follow(String address, AddSource.Push push) {
        return addSource
                .add(new AddSource.Wish(GitSource.repository(address), null, null, Duration.ofHours(1), false, push))
                .source();
    }

    @AfterEach
    void leave() {
        sources.deleteById(source.id());
        repository.close();
    }

    SyncOutcome sync() {
        sources.makeDue(source.id(), clock.instant());
        return syncSources.syncNext().orElseThrow();
    }

    String path() {
        return "_posts/2024-01-02-" + word + ".md";
    }

    Post post() {
        return post(word);
    }

    Post post(String slug) {
        return posts.findByKindAndSlug(PostKind.POST, Slug.of(slug)).orElseThrow();
    }

    String text() {
        return revisions.findById(post().revisionId()).orElseThrow().markdown();
    }

    /** Replaces words of the post's text on the site. */
    void edit(String words, String others) {
        assertThat(text()).contains(words);
        write(post().title(), text().replace(words, others), "Ink", "Stone");
    }

    void write(String title, String text, String... tags) {
        Post post = post();
        Revision revision = revisions.findById(post.revisionId()).orElseThrow();
        PostContent content = new PostContent(
                post.kind(),
                post.slug(),
                title,
                text,
                revision.frontMatter(),
                post.status(),
                post.unlisted(),
                post.publishedAt(),
                post.updatedAt(),
                post.language(),
                post.summary(),
                post.cover(),
                new Terms(List.of(), List.of(), List.of(tags), null, null));
        revisePost.revise(post.id(), content, markdown.render(text));
    }

    /** Nothing is left to do for either side. */
    void assertAtRest() {
        int commits = repository.commits().size();
        SyncOutcome outcome = sync();
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.pushed()).isEmpty();
        assertThat(outcome.reports()).isEmpty();
        assertThat(repository.commits()).hasSize(commits);
    }
}
