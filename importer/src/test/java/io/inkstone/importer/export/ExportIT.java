package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.post.CreatePost;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisePost;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class ExportIT implements DatabaseTest {
    private static final String STRAY_FENCE = "---\r\ntitle:  \"墨\"\r\n---\r\n---\r\n砚\r\n\r\n\r\n";

    @Inject
    ContentImporter importer;

    @Inject
    ExportSite exportSite;

    @Inject
    CreatePost createPost;

    @Inject
    RevisePost revisePost;

    @Inject
    PostRepository posts;

    @Inject
    Markdown markdown;

    @TempDir
    Path home;

    @Test
    void whatNobodyEditedComesBackToTheByteAndTheRestAsTexts() throws IOException {
        byte[] gbk = "---\ntitle: 石\n---\n这是一篇关于石头的文章，我们在这里写下一些文字。".getBytes(Charset.forName("GBK"));
        Path source = ArchiveFixtures.folder(
                home.resolve("blog"),
                Map.of(
                        "_config.yml",
                        "permalink: /:title/",
                        "_posts/2024-01-01-fence.md",
                        STRAY_FENCE,
                        "_posts/2024-01-02-edited.md",
                        "---\nlayout: wide\n---\nold",
                        "_posts/2024-01-04-picture.md",
                        "---\n---\n![x](/img/x.png)",
                        "img/x.png",
                        "pixels"));
        Files.write(source.resolve("_posts/2024-01-03-gbk.md"), gbk);
        importer.run(new ImportRequest(List.of(source), null, false), ImportProgress.SILENT);
        createPost.create(PostFixtures.published("written-here"), markdown.render("x"));
        revisePost.revise(
                posts.findByKindAndSlug(PostKind.POST, Slug.of("edited"))
                        .orElseThrow()
                        .id(),
                PostFixtures.saying("New text.\n", PostFixtures.published("edited")),
                markdown.render("x"));

        ExportCounts counts = exportSite.export(home.resolve("out"), ExportFormat.JEKYLL, ImportProgress.SILENT);

        Path out = home.resolve("out");
        assertThat(counts).isEqualTo(new ExportCounts(3, 2, 1));
        assertThat(Files.readString(out.resolve("_posts/2024-01-01-fence.md"))).isEqualTo(STRAY_FENCE);
        assertThat(Files.readAllBytes(out.resolve("_posts/2024-01-03-gbk.md"))).isEqualTo(gbk);
        assertThat(Files.readString(out.resolve("img/x.png"))).isEqualTo("pixels");
        FrontMatterDocument edited =
                FrontMatterDocument.read(Files.readString(out.resolve("_posts/2024-01-02-edited.md")));
        assertThat(edited.body()).isEqualTo("New text.\n");
        assertThat(edited.frontMatter().text("permalink")).isEqualTo("/posts/edited/");
        assertThat(out.resolve("_posts/2024-05-01-written-here.md")).exists();
        assertThat(Files.readString(out.resolve("_config.yml"))).contains("permalink: /posts/:title/");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path folder = ArchiveFixtures.folder(home.resolve("full"), Map.of("a", "x"));

        assertThatThrownBy(() -> exportSite.export(folder, ExportFormat.HUGO, ImportProgress.SILENT))
                .isInstanceOf(ExportException.NotEmpty.class);
    }
}
