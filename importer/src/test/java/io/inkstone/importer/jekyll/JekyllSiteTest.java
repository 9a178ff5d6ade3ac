package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges 6, 7 and 21 to 24: what a site's files are. */
class JekyllSiteTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        return SiteFixture.of(folder, pathsAndTexts);
    }

    @Test
    void everyRootInAnArchiveIsASite_c23() {
        SiteFixture site = site(
                "docs/_config.yml",
                "title: D",
                "docs/_posts/2024-01-01-a.md",
                TEXT,
                "test/source/_posts/2024-01-01-b.md",
                TEXT,
                "test/source/cat/_posts/2024-01-01-c.md",
                TEXT);

        assertThat(site.sites).extracting(Site::root).containsExactly("docs", "test/source");
        assertThat(site.sites.get(1).index().entries())
                .extracting(Entry::path)
                .containsExactly("test/source/_posts/2024-01-01-b.md", "test/source/cat/_posts/2024-01-01-c.md");
    }

    @Test
    void aWrappedFolderIsLookedInto_c23() {
        assertThat(site("blog-main/blog/_config.yml", "", "blog-main/blog/_posts/2024-01-01-a.md", TEXT).sites)
                .extracting(Site::root)
                .containsExactly("blog-main/blog");
    }

    @Test
    void pathsCountFromTheFolderThatSourceNames() {
        SiteFixture site = site(
                "_config.yml",
                "title: T\nsource: ./source/\npermalink: /:categories/:title/\nexclude: [old]\n",
                "README.md",
                TEXT,
                "lib/tool.rb",
                "x",
                "source/_posts/2013-01-02-hi.markdown",
                "---\ncategories: [ruby]\n---\n![a](/images/a.png) {% include a.html %} {% link about/index.md %}",
                "source/_includes/a.html",
                "<b>i</b>",
                "source/about/index.md",
                TEXT,
                "source/old/index.md",
                TEXT,
                "source/images/a.png",
                "x");

        assertThat(site.sites).extracting(Site::root).containsExactly("source");
        assertThat(site.entry("source/_posts/2013-01-02-hi.markdown").addresses())
                .containsExactly("/ruby/hi/");
        assertThat(site.entry("source/about/index.md").addresses()).containsExactly("/about/");
        assertThat(site.index.oldPages())
                .filteredOn(page -> page.shows() == OldPage.Shows.FILE)
                .containsExactly(new OldPage("/images/a.png", OldPage.Shows.FILE, List.of("source/images/a.png")));
        assertThat(site.index.leftOut())
                .containsExactly(
                        new LeftOut("source/old/index.md", "_config.yml excludes it"),
                        new LeftOut("README.md", "it lies outside of the folder that source: in _config.yml names"));
        Converted post = site.converted("source/_posts/2013-01-02-hi.markdown");
        assertThat(post.categories()).containsExactly(List.of("ruby"));
        assertThat(post.markdown()).isEqualTo("![a](/media/0/a.png) <b>i</b> /about/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere", "/home/me/blog", "none"})
    void aSourceOutsideOfTheSiteIsPassedOver(String source) {
        SiteFixture site =
                site("_config.yml", "source: " + source, "_posts/2024-01-01-a.md", TEXT, "home/me/blog/b.md", TEXT);

        assertThat(site.entry("_posts/2024-01-01-a.md").addresses()).containsExactly("/2024/01/01/a.html");
        assertThat(site.index.notices())
                .extracting(Notice::message)
                .containsExactly("source: \"" + source + "\" is no folder of the site and was passed over");
    }

    @Test
    void aSourceMayBeTheSiteItself() {
        assertThat(site("_config.yml", "source: .", "_posts/2024-01-01-a.md", TEXT)
                        .index
                        .notices())
                .isEmpty();
    }

    @Test
    void eachSiteOfAnArchiveHasItsOwnSource() {
        SiteFixture site = site(
                "a/_config.yml",
                "source: source",
                "a/source/_posts/2024-01-01-a.md",
                TEXT,
                "b/_config.yml",
                "title: B",
                "b/_posts/2024-01-01-b.md",
                TEXT);

        assertThat(site.sites).extracting(Site::root).containsExactly("a/source", "b");
        assertThat(site.entry("a/source/_posts/2024-01-01-a.md").addresses()).containsExactly("/2024/01/01/a.html");
    }

    /** Compared with the folders that Jekyll itself writes. */
    @Test
    void theSignOfAFragmentInACategoryIsEscaped() {
        SiteFixture site = site(
                "_config.yml",
                "title: T",
                "_posts/2024-01-01-C#-intro.md",
                "---\ntitle: T\ncategories: [C#]\n---\nWords.");

        assertThat(site.entry("_posts/2024-01-01-C#-intro.md").addresses())
                .containsExactly("/c%23/2024/01/01/C-intro.html");
    }

    @Test
    void postsDraftsPagesAndCollectionsAreToldApart_c40() {
        SiteFixture site = site(
                "_config.yml",
                """
                collections:
                  wiki: {output: true, permalink: /w/:path/}
                  inner: {output: false}
                include: [_pages]\
                """,
                "_posts/2024-01-01-a.md",
                TEXT,
                "_drafts/b.md",
                TEXT,
                "about.md",
                TEXT,
                "_wiki/x/c.md",
                TEXT,
                "_inner/d.md",
                TEXT,
                "_pages/e.md",
                TEXT,
                "_other/f.md",
                TEXT,
                "plain.md",
                "no front matter",
                "_posts/template.md",
                TEXT,
                "_posts/undated.md",
                TEXT,
                "_includes/g.md",
                TEXT,
                "README.md",
                TEXT,
                "404.html",
                TEXT);

        assertThat(site.index.entries())
                .extracting(entry -> entry.path() + " " + entry.kind() + " " + entry.visibility())
                .containsExactlyInAnyOrder(
                        "_posts/2024-01-01-a.md POST PUBLISHED",
                        "_drafts/b.md POST DRAFT",
                        "about.md PAGE PUBLISHED",
                        "_wiki/x/c.md PAGE PUBLISHED",
                        "_pages/e.md PAGE PUBLISHED");
        assertThat(site.entry("_wiki/x/c.md").addresses()).containsExactly("/w/x/c/");
        assertThat(site.index.leftOut())
                .extracting(LeftOut::path)
                .containsExactlyInAnyOrder(
                        "_inner/d.md",
                        "_other/f.md",
                        "plain.md",
                        "_posts/template.md",
                        "_posts/undated.md",
                        "README.md",
                        "404.html");
        assertThat(site.index.leftOut()).extracting(LeftOut::reason).doesNotContain("");
    }

    @Test
    void listsThatTheThemeFilledAreLeftOutWithAReason_c22() {
        SiteFixture site = site(
                "_config.yml",
                "",
                "tags.html",
                "---\ntitle: Tags\n---\n<ul>{% for t in site.tags %}<li>{{ t }}</li>{% endfor %}</ul>",
                "search.md",
                "---\nlayout: search\n---\n",
                "about.md",
                "---\n---\nWe write about ink.",
                "_posts/2024-01-01-empty.md",
                "---\ntitle: E\n---\n");

        assertThat(site.index.entries())
                .extracting(Entry::path)
                .containsExactly("_posts/2024-01-01-empty.md", "about.md");
    }

    @Test
    void whatTheConfigurationExcludesIsLeftOut_c22() {
        SiteFixture site = site(
                "_config.yml",
                "exclude: [tmp, '*.bak.md', vendor/**]",
                "_posts/2024-01-01-a.md",
                TEXT,
                "tmp/b.md",
                TEXT,
                "c.bak.md",
                TEXT,
                "vendor/x/d.md",
                TEXT);

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("_posts/2024-01-01-a.md");
    }

    @Test
    void onlyWhatWasPublicBecomesPublic_c21() {
        SiteFixture site = site(
                "_config.yml",
                "",
                "_posts/2024-01-01-a.md",
                "---\npublished: false\n---\n",
                "_posts/2024-01-01-b.md",
                "---\ndraft: true\n---\n",
                "_posts/2024-01-01-c.md",
                "---\nhidden: true\n---\n",
                "_posts/2024-01-01-d.md",
                "---\npassword: x\n---\n",
                "_posts/2024-01-01-e.md",
                "---\npassword: ''\n---\n");

        assertThat(site.index.entries())
                .extracting(Entry::visibility)
                .containsExactly(
                        Visibility.DRAFT,
                        Visibility.DRAFT,
                        Visibility.UNLISTED,
                        Visibility.DRAFT,
                        Visibility.PUBLISHED);
    }

    @Test
    void draftsAndFuturePostsHadNoAddress_c21() {
        SiteFixture site = site("_config.yml", "", "_drafts/a.md", TEXT, "_posts/2099-01-01-b.md", TEXT);

        assertThat(site.index.entries())
                .allSatisfy(entry -> assertThat(entry.addresses()).isEmpty());
    }

    @Test
    void pluralTermsAreSplitAtBlanksAndSingularOnesAreNot_c6() {
        SiteFixture site = site(
                "_config.yml",
                "",
                "news/_posts/2024-01-01-a.md",
                "---\ncategories: Ink Stone\ncategory: Wet Paper\ntags: x y\ntag: a b\n---\n",
                "_posts/2024-01-02-b.md",
                "---\ncategories: [Ink Stone, 2024, true, ~]\ntags: '纸，墨、砚'\n---\n",
                "_posts/deep/2024-01-03-c.md",
                "---\ntags: [知乎，]\n---\n");

        assertThat(site.converted("news/_posts/2024-01-01-a.md").categories())
                .extracting(path -> path.getFirst())
                .containsExactly("news", "Ink", "Stone", "Wet Paper");
        assertThat(site.converted("news/_posts/2024-01-01-a.md").tags()).containsExactly("x", "y", "a b");
        assertThat(site.converted("_posts/2024-01-02-b.md").categories())
                .extracting(path -> path.getFirst())
                .containsExactly("Ink Stone", "2024", "true");
        assertThat(site.converted("_posts/2024-01-02-b.md").tags()).containsExactly("纸", "墨", "砚");
        assertThat(site.converted("_posts/deep/2024-01-03-c.md").categories()).isEmpty();
        assertThat(site.converted("_posts/deep/2024-01-03-c.md").tags()).containsExactly("知乎");
    }

    @Test
    void aBinaryFileWithTheNameOfATextFailsAndTheOthersDoNot_c10() throws IOException {
        Files.createDirectories(folder.resolve("_posts"));
        Files.write(
                folder.resolve("_posts/2024-01-01-bad.md"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0, 0, (byte) 200, 0, 7});
        SiteFixture site = site("_posts/2024-01-02-good.md", TEXT);

        assertThat(site.index.failed()).extracting(LeftOut::path).containsExactly("_posts/2024-01-01-bad.md");
        assertThat(site.index.entries()).extracting(Entry::kind).containsExactly(EntryKind.POST);
    }
}
