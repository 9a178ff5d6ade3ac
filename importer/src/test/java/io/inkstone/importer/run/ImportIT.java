package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.post.RevisePost;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class ImportIT implements DatabaseTest {
    @Inject
    ContentImporter importer;

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @Inject
    RedirectRepository redirects;

    @Inject
    ImportedFileRepository files;

    @Inject
    ImportRunRepository runs;

    @Inject
    ImportItemRepository items;

    @Inject
    MediaRepository media;

    @Inject
    RevisePost revisePost;

    @Inject
    DeletePost deletePost;

    @Inject
    Markdown markdown;

    @TempDir
    Path home;

    /** A site whose posts have this word in their names, so that tests do not meet in the one database. */
    private static Map<String, String> site(String word) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "_config.yml",
                "title: " + word + "\ntimezone: Asia/Shanghai\npermalink: /:year/:month/:day/:title.html\n");
        files.put(
                "_posts/2024-01-02-" + word + "-one.md",
                "---\ntitle: One\ntags: [Ink]\nx: 007\n---\n---\n![a](/img/a.png) [two]({% post_url 2024-01-03-" + word
                        + "-two %})\n");
        files.put(
                "_posts/2024-01-03-" + word + "-two.md",
                "---\ntitle: Two\nredirect_from: /old/" + word + "\n---\n![gone](/img/gone.png)\n");
        files.put(word + ".md", "---\ntitle: Page\n---\nA page.\n");
        files.put("img/a.png", "picture of " + word);
        return files;
    }

    private Path folder(String word) throws IOException {
        return ArchiveFixtures.folder(home.resolve(word), site(word));
    }

    private ImportReport run(Path source, boolean dryRun) {
        return importer.run(new ImportRequest(List.of(source), null, dryRun), ImportProgress.SILENT)
                .getFirst();
    }

    private ImportReport run(Path source) {
        return run(source, false);
    }

    private Post post(String slug) {
        return posts.findByKindAndSlug(PostKind.POST, Slug.of(slug)).orElseThrow();
    }

    private String text(Post post) {
        return revisions.findById(post.revisionId()).orElseThrow().markdown();
    }

    private static long count(ImportReport report, ImportAction action) {
        return report.counts().of(action);
    }

    private static List<String> codes(ImportReport report) {
        return report.items().stream()
                .flatMap(item -> item.notices().stream())
                .map(ImportNotice::code)
                .toList();
    }

    @Test
    void aSiteComesInWithTermsPicturesLinksAndAddresses() throws IOException {
        ImportReport report = run(folder("whole"));

        Post one = post("whole-one");
        assertThat(count(report, ImportAction.CREATE)).isEqualTo(4);
        assertThat(text(one)).startsWith("![a](/media/").endsWith("/a.png) [two](/posts/whole-two/)\n");
        assertThat(one.publishedAt()).hasToString("2024-01-01T16:00:00Z");
        assertThat(revisions.findById(one.revisionId()).orElseThrow().frontMatter())
                .isEqualTo(Map.of("x", "007"));
        assertThat(redirects
                        .findByPathKey("/2024/01/02/whole-one")
                        .orElseThrow()
                        .postId())
                .isEqualTo(one.id());
        assertThat(redirects.findByPathKey("/old/whole").orElseThrow().postId())
                .isEqualTo(post("whole-two").id());
        assertThat(posts.findByKindAndSlug(PostKind.PAGE, Slug.of("whole"))).isPresent();
        assertThat(codes(report)).contains("cosmetic", "image-missing");
        assertThat(report.counts().of("images-found")).isEqualTo(1);
        assertThat(runs.findById(java.util.Objects.requireNonNull(report.runId()))
                        .orElseThrow()
                        .status())
                .isEqualTo(ImportStatus.DONE);
        assertThat(items.ofRun(report.runId(), -1, 100)).hasSize(report.items().size());
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Path folder = folder("again");
        run(folder);
        Post before = post("again-one");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(count(report, ImportAction.CREATE) + count(report, ImportAction.UPDATE))
                .isZero();
        assertThat(post("again-one")).isEqualTo(before);
    }

    @Test
    void aDryRunWritesNothingAndShowsThePlan() throws IOException {
        long mediaBefore = media.count();

        ImportReport report = run(folder("dry"), true);

        assertThat(report.runId()).isNull();
        assertThat(report.items()).extracting(ImportReportItem::newAddress).contains("/posts/dry-one/", "/dry/");
        assertThat(count(report, ImportAction.CREATE)).isEqualTo(4);
        assertThat(posts.existsByKindAndSlug(PostKind.POST, Slug.of("dry-one"))).isFalse();
        assertThat(media.count()).isEqualTo(mediaBefore);
        assertThat(runs.newest(100)).extracting("archive").doesNotContain("dry");
        assertThat(files.findByArchiveAndPath("dry", "_posts/2024-01-02-dry-one.md"))
                .isEmpty();
    }

    @Test
    void oneBadFileStopsNoOther() throws IOException {
        Path folder = folder("bad");
        Files.write(
                folder.resolve("_posts/2024-01-04-bad-bytes.md"),
                new byte[] {0, 1, 2, 3, 0, 0, (byte) 200, 7, 0, 1, 2, 3});
        Files.writeString(folder.resolve("_posts/2024-01-05-bad-yaml.md"), "---\ntitle: a: b\n\t- ][\n---\nKept.\n");

        ImportReport report = run(folder);

        assertThat(report.failed()).isTrue();
        assertThat(report.items())
                .filteredOn(item -> item.action() == ImportAction.FAIL)
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("not text"));
        assertThat(text(post("bad-yaml"))).isEqualTo("Kept.\n");
        assertThat(codes(report)).contains("front-matter");
    }

    @Test
    void whatChangedInTheArchiveIsUpdatedAndKeepsItsSlug() throws IOException {
        Path folder = folder("update");
        run(folder);
        UUID id = post("update-two").id();
        Files.writeString(
                folder.resolve("_posts/2024-01-03-update-two.md"), "---\ntitle: Second\nslug: other\n---\nNew.\n");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text(post("update-two"))).isEqualTo("New.\n");
        assertThat(post("update-two").id()).isEqualTo(id);
    }

    @Test
    void aPictureThatWasMissingComesInLater() throws IOException {
        Path folder = folder("later");
        run(folder);
        Files.writeString(folder.resolve("img/gone.png"), "here now");

        assertThat(count(run(folder), ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text(post("later-two"))).startsWith("![gone](/media/");
    }

    @Test
    void whatWasEditedOnTheSiteIsNotOverwritten() throws IOException {
        Path folder = folder("conflict");
        run(folder);
        edit(post("conflict-two"), "Edited here.");
        Files.writeString(
                folder.resolve("_posts/2024-01-03-conflict-two.md"), "---\ntitle: Two\n---\nChanged there.\n");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.CONFLICT)).isEqualTo(1);
        assertThat(text(post("conflict-two"))).isEqualTo("Edited here.");
    }

    @Test
    void anEditIsKeptWhenTheArchiveDidNotChange() throws IOException {
        Path folder = folder("edited");
        run(folder);
        edit(post("edited-two"), "Edited here.");

        assertThat(count(run(folder), ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(text(post("edited-two"))).isEqualTo("Edited here.");
    }

    @Test
    void aRenamedAndPackedArchiveIsKnownAgain() throws IOException {
        run(folder("renamed"));
        Map<String, String> more = site("renamed");
        more.put("_posts/2024-01-09-renamed-new.md", "---\ntitle: New\n---\nx");

        ImportReport report = run(ArchiveFixtures.zip(home.resolve("other-name.zip"), more));

        assertThat(report.archive()).isEqualTo("renamed");
        assertThat(count(report, ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(count(report, ImportAction.CREATE)).isEqualTo(1);
    }

    @Test
    void anotherArchiveOfTheSameNameIsAnotherArchive() throws IOException {
        run(ArchiveFixtures.folder(home.resolve("a/twin"), site("twina")));

        ImportReport report = run(ArchiveFixtures.folder(home.resolve("b/twin"), site("twinb")));

        assertThat(report.archive()).isEqualTo("twin-2");
        assertThat(post("twina-one").id()).isNotEqualTo(post("twinb-one").id());
    }

    @Test
    void aMovedFileIsKnownByItsBytes() throws IOException {
        Path folder = folder("moved");
        run(folder);
        Files.createDirectories(folder.resolve("_posts/deep"));
        Files.move(
                folder.resolve("_posts/2024-01-03-moved-two.md"),
                folder.resolve("_posts/deep/2024-01-03-moved-two.md"));

        assertThat(count(run(folder), ImportAction.CREATE)).isZero();
        assertThat(files.findByArchiveAndPath("moved", "_posts/deep/2024-01-03-moved-two.md"))
                .isPresent();
        assertThat(count(run(folder), ImportAction.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void aPostThatWasDeletedHereDoesNotComeBack() throws IOException {
        Path folder = folder("deleted");
        run(folder);
        deletePost.delete(post("deleted-two").id());

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.SKIP)).isEqualTo(1);
        assertThat(posts.existsByKindAndSlug(PostKind.POST, Slug.of("deleted-two")))
                .isFalse();
    }

    @Test
    void postsOfOneNameGetSlugsOfTheirOwn() throws IOException {
        ImportReport report = run(ArchiveFixtures.folder(
                home.resolve("same"),
                Map.of(
                        "_posts/2020-01-01-same-news.md",
                        "---\n---\na",
                        "_posts/2021-01-01-same-news.md",
                        "---\n---\nb",
                        "_posts/2021-02-01-same-news.md",
                        "---\n---\nc")));

        assertThat(report.items())
                .extracting(ImportReportItem::newAddress)
                .containsExactly("/posts/same-news/", "/posts/same-news-2021/", "/posts/same-news-2021-2/");
    }

    @Test
    void ofTwoPostsWithOneOldAddressTheLaterHasIt() throws IOException {
        ImportReport report = run(ArchiveFixtures.folder(
                home.resolve("clash"),
                Map.of(
                        "_config.yml",
                        "permalink: /clash/:title/",
                        "_posts/2020-01-01-x.md",
                        "---\n---\na",
                        "_posts/2021-01-01-x.md",
                        "---\n---\nb")));

        assertThat(redirects.findByPathKey("/clash/x").orElseThrow().postId())
                .isEqualTo(post("x-2021").id());
        assertThat(codes(report)).containsOnlyOnce("address");
    }

    @Test
    void theFilesVeryBytesAreKept() throws IOException {
        Path folder = folder("bytes");
        byte[] gbk =
                "---\ntitle: 墨\n---\n这是一篇关于书法的文章，我们在这里写下一些文字。\r\n".getBytes(java.nio.charset.Charset.forName("GBK"));
        Files.write(folder.resolve("_posts/2024-02-02-bytes-gbk.md"), gbk);
        run(folder);

        ImportedFile file = files.findByArchiveAndPath("bytes", "_posts/2024-02-02-bytes-gbk.md")
                .orElseThrow();
        assertThat(file.hash()).isEqualTo(io.inkstone.importer.source.ContentHash.of(gbk));
        assertThat(text(post("bytes-gbk"))).startsWith("这是一篇");
    }

    @Test
    void aDraftStaysOne() throws IOException {
        run(ArchiveFixtures.folder(
                home.resolve("drafts"),
                Map.of("_drafts/half-done.md", "---\ntitle: Half\n---\nx", "_posts/2020-01-01-d.md", "---\n---\nx")));

        assertThat(post("half-done").status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void aSourceWithoutABlogIsRefusedInASentence() throws IOException {
        Path folder = ArchiveFixtures.folder(home.resolve("none"), Map.of("a.png", "x", "b.png", "y"));

        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(ImportException.UnknownFormat.class)
                .hasMessageContaining("no blog");
        assertThatThrownBy(() -> run(home.resolve("nowhere"))).isInstanceOf(ImportException.UnreadableSource.class);
        assertThatThrownBy(
                        () -> importer.run(new ImportRequest(List.of(folder), "mystery", false), ImportProgress.SILENT))
                .isInstanceOf(ImportException.UnknownFormat.class)
                .hasMessageContaining("jekyll");
    }

    private void edit(Post post, String text) {
        PostContent content =
                PostFixtures.saying(text, PostFixtures.published(post.slug().value()));
        revisePost.revise(post.id(), content, markdown.render(text));
    }
}
