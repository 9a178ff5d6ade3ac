package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private SiteFixture plainTexts(String configuration, String gems) {
        return site(
                "_config.yml", configuration,
                "Gemfile", gems,
                "notes/ink.md", "# Ink\n",
                "CONTRIBUTING.md", "Notes.",
                "page.html", "<p>p</p>");
    }

    @Test
    void onGitHubPagesATextWithoutFrontMatterIsAPage() {
        SiteFixture site = plainTexts("theme: jekyll-theme-cayman", "gem 'github-pages'");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("notes/ink.md");
        assertThat(site.entry("notes/ink.md").title()).isEqualTo("Ink");
        assertThat(site.entry("notes/ink.md").addresses()).containsExactly("/notes/ink.html");
        assertThat(plainTexts("plugins: [jekyll-optional-front-matter]", "gem 'jekyll'")
                        .index
                        .entries())
                .hasSize(1);
    }

    @Test
    void elsewhereItIsNone() {
        assertThat(plainTexts("theme: minima", "gem 'jekyll'").index.entries()).isEmpty();
    }

    @Test
    void aWrappedFolderIsLookedInto_c23() {
        assertThat(site("blog-main/blog/_config.yml", "", "blog-main/blog/_posts/2024-01-01-a.md", TEXT).sites)
                .extracting(Site::root)
                .containsExactly("blog-main/blog");
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
                "Gemfile",
                "gem 'jekyll'",
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
                "index.html",
                "---\n---\n{% assign last = site.posts.first %}{{ last.title }} Read on.",
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
