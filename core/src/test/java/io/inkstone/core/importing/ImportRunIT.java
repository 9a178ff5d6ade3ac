package io.inkstone.core.importing;

import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportRunIT implements DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final byte[] BYTES = "---\n---\n\u0000字".getBytes(StandardCharsets.UTF_8);

    @Inject
    ImportRunRepository runs;

    @Inject
    ImportItemRepository items;

    @Inject
    ImportedFileRepository files;

    @Inject
    ImportedOriginalRepository originals;

    @Inject
    WritePost posts;

    @Inject
    DeletePost deletePost;

    @Test
    void aRunIsKeptWithWhatItCounted() {
        ImportRun run = runs.save(run(NOON));
        ImportCounts counts = new ImportCounts(Map.of("CREATE", 3L, "remote-images", 17L));
        runs.update(run.ended(ImportStatus.DONE, NOON.plusSeconds(5), counts));

        assertThat(runs.findById(run.id()).orElseThrow().counts()).isEqualTo(counts);
        assertThat(counts.of(ImportAction.CREATE)).isEqualTo(3);
    }

    @Test
    void theNewestRunComesFirst() {
        ImportRun newest = runs.save(run(NOON.plusSeconds(86_400)));
        runs.save(run(NOON));

        assertThat(runs.newest(1)).extracting("id").containsExactly(newest.id());
    }

    @Test
    void olderRunsFollowTheRunThatWasTheLastOnAPage() {
        Instant longAgo = NOON.minusSeconds(31_536_000);
        ImportRun oldest = runs.save(run(longAgo.minusSeconds(1)));
        ImportRun earlier = runs.save(run(longAgo));
        ImportRun later = runs.save(run(longAgo));

        assertThat(runs.olderThan(later.id(), 10)).extracting("id").containsExactly(earlier.id(), oldest.id());
        assertThat(runs.olderThan(later.id(), 1)).extracting("id").containsExactly(earlier.id());
        assertThat(runs.olderThan(Ids.next(), 10)).isEmpty();
    }

    @Test
    void itemsComeInTheOrderOfThePlanAndTheRemarkableOnesByThemselves() {
        ImportRun run = runs.save(run(NOON));
        ImportNotice notice = new ImportNotice(ImportNotice.Severity.WARNING, "missing-image", 12, "No file a.png.");
        items.saveAll(List.of(
                item(run, 0, ImportAction.CREATE, ImportNotices.NONE),
                item(run, 1, ImportAction.CREATE, new ImportNotices(List.of(notice))),
                item(run, 2, ImportAction.FAIL, ImportNotices.NONE)));

        assertThat(items.ofRun(run.id(), 0, 10)).extracting("position").containsExactly(1, 2);
        assertThat(items.remarkable(run.id(), -1, 10)).extracting("position").containsExactly(1, 2);
        assertThat(items.ofRun(run.id(), 0, 1).getFirst().notices().notices()).containsExactly(notice);
    }

    @Test
    void aFileIsKeptToTheByteAndPutAgainInItsPlace() {
        UUID id = Ids.next();
        originals.putAll(List.of(original(id, "byte", null)));
        originals.putAll(List.of(original(Ids.next(), "byte", null)));

        assertThat(originals.findById(id).orElseThrow().original()).isEqualTo(BYTES);
        assertThat(files.findByHashOrderByArchiveAndPath("a".repeat(64)))
                .extracting("id")
                .contains(id);
        assertThat(files.after("byte", "", 1)).extracting("path").containsExactly("_posts/a.md");
        assertThat(files.after("byte", "_posts/a.md", 10)).extracting("archive").doesNotContain("byte");
    }

    @Test
    void aFileOutlivesItsPost() {
        Post post = posts.write(published("imported"));
        originals.putAll(List.of(original(Ids.next(), "outlives", post)));
        deletePost.delete(post.id());

        ImportedFile file =
                files.findByArchiveAndPath("outlives", "_posts/a.md").orElseThrow();
        assertThat(file.postId()).isNull();
    }

    private static ImportRun run(Instant startedAt) {
        return new ImportRun(
                Ids.next(),
                "blog",
                "/a/blog",
                "jekyll",
                ImportStatus.RUNNING,
                startedAt,
                null,
                ImportCounts.NONE,
                null,
                true,
                null,
                0,
                null,
                ImportNotices.NONE,
                null);
    }

    private static ImportItem item(ImportRun run, int position, ImportAction action, ImportNotices notices) {
        return new ImportItem(
                run.id(),
                position,
                "_posts/a.md",
                action,
                "post",
                "A",
                null,
                "/a.html",
                "/posts/a/",
                null,
                notices,
                null);
    }

    private static ImportedOriginal original(UUID id, String archive, @Nullable Post post) {
        UUID postId = post == null ? null : post.id();
        UUID revisionId = post == null ? null : post.revisionId();
        return new ImportedOriginal(
                id, archive, "_posts/a.md", "a".repeat(64), BYTES, postId, revisionId, null, null, null, false, null);
    }
}
