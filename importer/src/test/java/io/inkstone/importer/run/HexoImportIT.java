package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edges 23 and 44: a Hexo archive from the files to the database, and once more. */
@MicronautTest(transactional = false)
class HexoImportIT extends ImportSteps {
    private Path blog(String word) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "blog/_config.yml",
                "title: " + word + "\ntimezone: Asia/Shanghai\npost_asset_folder: true\nroot: /\n"
                        + "permalink: :year/:month/:day/:title/\nnew_post_name: :title.md\n");
        files.put(
                "blog/source/_posts/" + word + "-one.md",
                "---\ntitle: One\ndate: 2024-01-02 03:04:05\ncategories: [" + word + "A, " + word + "B]\ntags: " + word
                        + "\n---\n一行\n又一行\n\n{% note info %}\n{% asset_img a.png 图 %}\n{% endnote %}\n\n{% post_link "
                        + word + "-two %}\n");
        files.put("blog/source/_posts/" + word + "-one/a.png", "picture of " + word);
        files.put("blog/source/_posts/" + word + "-two.md", "title: Two\ndate: 2024-02-03\npassword: x\n---\nwords\n");
        files.put("blog/source/" + word + "/index.md", "---\ntitle: Page\n---\nA page.\n");
        files.put("blog/source/tags/index.md", "---\ntype: tags\n---\n");
        files.put("blog/themes/next/_config.yml", "new_post_name: x\n");
        return ArchiveFixtures.folder(home.resolve(word), files);
    }

    @Test
    void aBlogComesInAsItsReadersSawIt() throws IOException {
        ImportReport report = run(blog("hexo-in"));

        Post one = post("hexo-in-one");
        assertThat(report.dialect()).isEqualTo("hexo");
        assertThat(count(report, ImportAction.FAIL)).isZero();
        assertThat(text(one))
                .startsWith("一行  \n又一行\n\n> [!NOTE]\n> ![图](/media/")
                .endsWith("[Two](/posts/hexo-in-two/)\n");
        assertThat(one.publishedAt()).hasToString("2024-01-01T19:04:05Z");
        assertThat(redirects
                        .findByPathKey("/2024/01/02/hexo-in-one")
                        .orElseThrow()
                        .postId())
                .isEqualTo(one.id());
        assertThat(post("hexo-in-two").status()).isEqualTo(PostStatus.DRAFT);
        assertThat(posts.findByKindAndSlug(PostKind.PAGE, Slug.of("hexo-in"))).isPresent();
        assertThat(count(report, ImportAction.SKIP)).isEqualTo(1);
    }

    @Test
    void theSameBlogAgainChangesNothing() throws IOException {
        Path blog = blog("hexo-again");
        run(blog);

        ImportReport again = run(blog);

        assertThat(count(again, ImportAction.CREATE)).isZero();
        assertThat(count(again, ImportAction.UPDATE)).isZero();
        assertThat(count(again, ImportAction.UNCHANGED)).isEqualTo(4);
    }
}
