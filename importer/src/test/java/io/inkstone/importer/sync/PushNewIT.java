package io.inkstone.importer.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.post.CreatePost;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.sync.SyncOutcome;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that were written here and came from nowhere. */
class PushNewIT extends PushSteps {
    @Inject
    CreatePost createPost;

    @Inject
    StoreMedia storeMedia;

    @Test
    void aNewPostLandsWhereTheGeneratorHasItsPostsAndStaysOne() {
        sources.setPush(source.id(), true, true);
        sync();
        create(PostFixtures.saying("New.\n", PostFixtures.published(word + "-new", PostFixtures.tagged("Ink"))));

        SyncOutcome outcome = sync();

        assertThat(outcome.unpushed()).isEmpty();
        assertThat(outcome.pushed()).containsExactly("Title of " + word + "-new");
        assertThat(repository.file("_posts/2024-05-01-" + word + "-new.md")).isEqualTo("""
            ---
            title: Title of %s-new
            date: 2024-05-01 08:00:00 +0000
            tags:
            - Ink
            layout: post
            ---
            New.
            """.formatted(word));
        long count = posts.counts().stream().mapToLong(each -> each.postCount()).sum();
        assertAtRest();
        repository.pull();
        repository.push(Map.of("other.md", "---\n---\nOther.\n"));
        sync();
        assertThat(posts.counts().stream().mapToLong(each -> each.postCount()).sum())
                .isEqualTo(count + 1);
        assertAtRest();
    }

    @Test
    void withoutBeingAskedForThemNewPostsStayHere() {
        sync();
        create(PostFixtures.published(word + "-new"));

        assertThat(sync().pushed()).isEmpty();
        assertThat(repository.commits()).hasSize(1);
        sources.setPush(source.id(), true, true);
        assertThat(sync().pushed()).containsExactly("Title of " + word + "-new");
    }

    @Test
    void whatNobodyMaySeeYetStaysHere() {
        sources.setPush(source.id(), true, true);
        sync();
        create(PostFixtures.draft(word + "-draft"));
        create(PostFixtures.unlisted(PostFixtures.published(word + "-unlisted")));
        create(PostFixtures.at(clock.instant().plus(Duration.ofDays(1)), PostFixtures.published(word + "-later")));

        assertAtRest();
    }

    @Test
    void aPictureGoesWithItsTextAndComesBackAsTheSame() throws IOException {
        sources.setPush(source.id(), true, true);
        sync();
        Path file = Files.writeString(home.resolve("b.png"), "another picture of " + word);
        MediaAsset asset = storeMedia.store(file, "b.png");
        create(PostFixtures.saying("![b](" + asset.address() + ")\n", PostFixtures.published(word + "-new")));

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file("media/" + asset.hash() + "/b.png")).isEqualTo("another picture of " + word);
        assertAtRest();
        repository.pull();
        repository.push(Map.of("other.md", "---\n---\nOther.\n"));
        sync();
        assertAtRest();
    }

    @Test
    void aPictureOfTheRepositoryIsNamedByWhereItLies() {
        sync();
        String picture = text().replaceAll("(?s).*\\((/media/[^)]*)\\).*", "$1");
        edit("Last line.", "Last ![again](" + picture + ").");

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file(path())).isEqualTo(HEAD + BODY.replace("Last line.", "Last ![again](/img/a.png)."));
        assertThat(repository.paths()).containsExactly("_config.yml", path(), "img/a.png");
        assertAtRest();
    }

    @Test
    void aFileThatLiesThereAlreadyIsNotReplaced() {
        sources.setPush(source.id(), true, true);
        repository.push(Map.of("_posts/2024-05-01-" + word + "-NEW.md/readme.txt", "x"));
        sync();
        create(PostFixtures.published(word + "-new"));

        assertThat(sync().unpushed()).singleElement().asString().contains("another file lies");
        assertThat(repository.commits()).hasSize(2);
    }

    @Test
    void aDraftThatWasPublishedHereLeavesTheDrafts() {
        repository.push(Map.of("_drafts/" + word + "-idea.md", "---\ntitle: Idea\nx: 1\n---\nAn idea.\n"));
        sync();
        PostContent published =
                PostFixtures.titled("Idea", PostFixtures.saying("An idea.\n", PostFixtures.published(word + "-idea")));
        rewrite(word + "-idea", PostFixtures.keyed(null, Map.of("x", "1"), published));

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.paths())
                .containsExactly("_config.yml", path(), "_posts/2024-05-01-" + word + "-idea.md", "img/a.png");
        assertThat(repository.file("_posts/2024-05-01-" + word + "-idea.md"))
                .isEqualTo("---\ntitle: Idea\nx: 1\ndate: 2024-05-01 08:00:00 +0000\n---\nAn idea.\n");
        assertAtRest();
    }

    @Test
    void whatIsWithdrawnHereIsNotTakenBackThere() {
        sync();
        rewrite(word, PostFixtures.titled("One", PostFixtures.draft(word)));

        assertThat(sync().unpushed()).singleElement().asString().contains("withdrawn");
        assertThat(repository.commits()).hasSize(1);
        assertAtRest();
    }

    private void create(PostContent content) {
        createPost.create(content, markdown.render(content.markdown()));
    }

    private void rewrite(String slug, PostContent content) {
        revisePost.revise(post(slug).id(), content, markdown.render(content.markdown()));
    }
}
