package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportIT extends ImportSteps {
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
    void aDryRunWritesNothingAndShowsThePlan_c49() throws IOException {
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
    void thePlanNamesWhatTheImportWrites_c49() throws IOException {
        Path folder = folder("plan");
        Files.writeString(folder.resolve("img/plan-alone.png"), "no text shows it");

        List<String> plan =
                run(folder, true).items().stream().map(ImportIT::shown).toList();

        assertThat(plan).contains("img/plan-alone.png CREATE");
        assertThat(run(folder).items()).extracting(ImportIT::shown).containsExactlyInAnyOrderElementsOf(plan);
    }

    private static String shown(ImportReportItem item) {
        return item.path() + " " + item.action();
    }

    @Test
    void oneBadFileStopsNoOther_c49() throws IOException {
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
    void postsOfOneNameGetSlugsOfTheirOwn_c18() throws IOException {
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
    void theSlugIsTheNameOfTheFileAndWithoutOneTheTitleInPinyin_c19() throws IOException {
        ImportReport report = run(ArchiveFixtures.folder(
                home.resolve("named"),
                Map.of(
                        "_posts/2020-01-01-000_0123abcd4567.md",
                        "---\ntitle: 磨墨\n---\na",
                        "_posts/2020-01-02-！.md",
                        "---\ntitle: 重庆的砚台\n---\nb")));

        assertThat(report.items())
                .extracting(ImportReportItem::newAddress)
                .containsExactlyInAnyOrder("/posts/000_0123abcd4567/", "/posts/chong-qing-de-yan-tai/");
    }

    @Test
    void ofTwoPostsWithOneOldAddressTheLaterHasIt_c18() throws IOException {
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
    void theFilesVeryBytesAreKept_c34() throws IOException {
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
}
