package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.jekyll.JekyllDialect;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 23: which folders of an archive are Hexo sites. */
class HexoRootsTest {
    private static final String CONFIG = "title: T\nnew_post_name: :title.md\n";

    @TempDir
    Path folder;

    /** Names of files; those of configurations are followed by their texts. */
    private List<String> roots(String... pathsAndTexts) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try (Archive archive = new OpenArchive().open(ArchiveFixtures.folder(folder, files))) {
            return HexoRoots.find(archive);
        }
    }

    @Test
    void aConfigurationWithHexosKeysAndTextsIsASiteHoweverWrapped_c23() throws IOException {
        assertThat(roots(
                        "a/blog/_config.yml",
                        CONFIG,
                        "a/blog/source/_posts/x.md",
                        "x",
                        "b/_config.yml",
                        CONFIG,
                        "b/source/about/index.md",
                        "x"))
                .containsExactly("a/blog", "b");
    }

    @Test
    void aPackageThatAsksForHexoIsEnough() throws IOException {
        assertThat(roots("package.json", "{\"dependencies\": {\"hexo\": \"^7.0.0\"}}", "source/_posts/x.md", "x"))
                .containsExactly("");
    }

    @Test
    void aThemesNamesOfFoldersMakeNoHexoSiteOfAJekyllOne() throws IOException {
        assertThat(roots("_config.yml", "gems: [jekyll-paginate]\ntag_dir: tag/\n", "_posts/2024-01-31-x.md", "x"))
                .isEmpty();
    }

    @Test
    void postsOfATestBesideAnotherSiteAreNoSite() throws IOException {
        assertThat(roots(
                        "docs/_config.yml",
                        "title: T\n",
                        "docs/_posts/2024-01-31-x.md",
                        "x",
                        "test/source/_posts/x.md",
                        "x"))
                .isEmpty();
    }

    @Test
    void postsInASourceFolderAreEnoughWhereNothingIsJekylls() throws IOException {
        assertThat(roots("_config.yml", "title: T\ntheme: next\n", "source/_posts/x.md", "x"))
                .containsExactly("");
    }

    @Test
    void aJekyllSiteWithASourceFolderIsNone() throws IOException {
        assertThat(roots("source/_posts/2024-01-01-x.md", "x", "source/_layouts/post.html", "x"))
                .isEmpty();
        assertThat(roots("octopress/_config.yml", "source: source\n", "octopress/source/_posts/2024-01-01-x.md", "x"))
                .isEmpty();
    }

    @Test
    void themesAndWhatHexoMadeAreNone() throws IOException {
        assertThat(roots(
                        "_config.yml",
                        CONFIG,
                        "source/_posts/x.md",
                        "x",
                        "themes/next/_config.yml",
                        CONFIG,
                        "themes/next/source/_posts/x.md",
                        "x",
                        "node_modules/hexo-x/package.json",
                        "{\"hexo\": 1}",
                        "node_modules/hexo-x/README.md",
                        "x"))
                .containsExactly("");
    }

    @Test
    void postsWithoutASourceFolderBelongToTheConfigurationBesideThem() throws IOException {
        assertThat(roots("_config.yml", CONFIG, "_posts/x.md", "x")).containsExactly("");
    }

    @Test
    void aSourceFolderKeptAloneIsASiteByItsUndatedPosts() throws IOException {
        assertThat(roots("_posts/x.md", "x", "_posts/笔记/y.md", "x", "_drafts/z.md", "x", "about/index.md", "x"))
                .containsExactly("");
        assertThat(roots(
                        "README.md",
                        "x",
                        "blog/_posts/x.md",
                        "x",
                        "blog/_posts/2024-01-31-y.md",
                        "x",
                        "blog/_posts/z.md",
                        "x"))
                .contains("blog");
    }

    @Test
    void postsWithDatesOrOfAnotherGeneratorAreNone() throws IOException {
        assertThat(roots("_posts/2024-01-31-x.md", "x", "_posts/note.md", "x", "_posts/2024-02-01-y.md", "x"))
                .isEmpty();
        assertThat(roots("next/package.json", "{\"dependencies\": {\"next\": \"15\"}}", "next/_posts/x.md", "x"))
                .isEmpty();
        assertThat(roots("jekyll/_layouts/post.html", "x", "jekyll/_posts/x.md", "x"))
                .isEmpty();
    }

    @Test
    void hexoIsAskedBeforeJekyll() {
        Dialect hexo = new HexoDialect();
        Dialect jekyll = new JekyllDialect();

        assertThat(hexo.precedence()).isLessThan(jekyll.precedence());
    }
}
