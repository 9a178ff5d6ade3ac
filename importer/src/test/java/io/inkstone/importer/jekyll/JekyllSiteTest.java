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

/** Edges 18 to 24, 32, 33, 35, 37 and 39: what a site's files are. */
class JekyllSiteTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        return SiteFixture.of(folder, pathsAndTexts);
    }

    @Test
    void everyRootInAnArchiveIsASite() {
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
    void aWrappedFolderIsLookedInto() {
        assertThat(site("blog-main/blog/_config.yml", "", "blog-main/blog/_posts/2024-01-01-a.md", TEXT).sites)
                .extracting(Site::root)
                .containsExactly("blog-main/blog");
    }

    @Test
    void aBareFolderOfTextsIsASite() {
        SiteFixture site = site(
                "2024-01-01-a.md",
                TEXT,
                "b.markdown",
                "---\ntitle: B\ndate: 2023-05-06\n---\nx",
                "000_ab.txt",
                "---\ntitle: C\ndate: 2022-01-01\n---\nx",
                "NOTES.txt",
                "no front matter",
                "README.md",
                "read me");

        assertThat(site.index.entries())
                .extracting(Entry::path)
                .containsExactly("000_ab.txt", "2024-01-01-a.md", "b.markdown");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("NOTES.txt", "README.md");
    }

    @Test
    void aTextWithoutAnyDateComesInAsADraft() {
        assertThat(site("a.md", TEXT, "b.md", TEXT).entry("a.md").visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void postsDraftsPagesAndCollectionsAreToldApart() {
        SiteFixture site = site(
                "_config.yml",
                "collections:\n"
                        + "  wiki: {output: true, permalink: /w/:path/}\n"
                        + "  inner: {output: false}\n"
                        + "include: [_pages]",
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
    void listsThatTheThemeFilledAreLeftOutWithAReason() {
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
    void whatTheConfigurationExcludesIsLeftOut() {
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
    void onlyWhatWasPublicBecomesPublic() {
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
    void draftsAndFuturePostsHadNoAddress() {
        SiteFixture site = site("_config.yml", "", "_drafts/a.md", TEXT, "_posts/2099-01-01-b.md", TEXT);

        assertThat(site.index.entries())
                .allSatisfy(entry -> assertThat(entry.addresses()).isEmpty());
    }

    @Test
    void pluralTermsAreSplitAtBlanksAndSingularOnesAreNot() {
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
    void titlesComeFromTheAuthorTheHeadingOrTheName() {
        SiteFixture site = site(
                "_config.yml",
                "",
                "_posts/2024-01-01-a.md",
                "---\ntitle: 'A &amp; <em>B</em> List<T>'\n---\n",
                "_posts/2024-01-02-b.md",
                "text\n\n# The `Head`\n",
                "_posts/2024-01-03-wet-ink_stone.md",
                "---\n---\nx",
                "_posts/2024-01-04-d.md",
                "---\ntitle: 300\n---\n",
                "notes/index.md",
                "---\n---\nx");

        assertThat(site.index.entries())
                .extracting(Entry::title)
                .containsExactly("A & B List<T>", "The Head", "Wet Ink Stone", "300", "Notes");
    }

    @Test
    void oldAddressesComeFromTheConfigurationDefaultsAndTheAuthor() {
        SiteFixture site = site(
                "_config.yml",
                "baseurl: /blog\n"
                        + "timezone: Asia/Shanghai\n"
                        + "permalink: pretty\n"
                        + "defaults:\n"
                        + "- scope: {path: '', type: pages}\n"
                        + "  values: {lang: en}\n"
                        + "- scope: {path: _posts/x}\n"
                        + "  values: {permalink: '/x/:title/'}",
                "_posts/2024-01-01-a.md",
                "---\ncategories: Ink\nredirect_from: [/old/a, 'http://other.example/']\n---\n",
                "_posts/x/2024-01-02-b.md",
                TEXT,
                "_posts/2024-01-03-c.md",
                "---\npermalink: pretty\n---\n",
                "_posts/2024-01-04-d.md",
                "---\ndate: 2024-01-04 20:00:00\n---\n",
                "a/about.md",
                TEXT);

        assertThat(site.entry("_posts/2024-01-01-a.md").addresses()).containsExactly("/blog/ink/2024/01/01/a/");
        assertThat(site.entry("_posts/2024-01-01-a.md").redirects()).containsExactly("/blog/old/a");
        assertThat(site.entry("_posts/x/2024-01-02-b.md").addresses()).containsExactly("/blog/x/b/");
        assertThat(site.entry("_posts/2024-01-03-c.md").addresses()).containsExactly("/blog/pretty");
        assertThat(site.entry("_posts/2024-01-04-d.md").addresses())
                .containsExactly("/blog/2024/01/05/d/", "/blog/2024/01/04/d/");
        assertThat(site.entry("a/about.md").addresses()).containsExactly("/blog/a/about/");
        assertThat(site.converted("a/about.md").language()).isEqualTo("en");
    }

    @Test
    void strangeFileNamesAreNames() {
        SiteFixture site = site(
                "_config.yml",
                "permalink: /:title/",
                "_posts/2009-03-12-hash-#1.markdown",
                TEXT,
                "_posts/2014-03-22-escape-+ %20[].markdown",
                TEXT,
                "_posts/2018-10-12-dots...markdown",
                TEXT);

        assertThat(site.index.entries())
                .extracting(entry -> entry.addresses().getFirst())
                .containsExactly("/hash-1/", "/escape-+-20/", "/dots/");
    }

    @Test
    void authorsAreNamesKeysMapsAndLists() {
        SiteFixture site = site(
                "_config.yml",
                "collections: {people: {output: true}}\nauthor: {name: House}",
                "_data/authors.yml",
                "mo: {name: 墨小山}\nlin: Lin Ashby",
                "_people/su.md",
                "---\nname: Su\n---\nx",
                "_posts/2024-01-01-a.md",
                "---\nauthor: mo\n---\n",
                "_posts/2024-01-02-b.md",
                "---\nauthors: [lin, su, 张翔]\n---\n",
                "_posts/2024-01-03-c.md",
                "---\nauthor: {name: Map, link: x}\n---\n",
                "_posts/2024-01-04-d.md",
                "---\nauthor: [{name: One}, Two]\n---\n",
                "_posts/2024-01-05-e.md",
                TEXT);

        assertThat(site.converted("_posts/2024-01-01-a.md").authors()).containsExactly("墨小山");
        assertThat(site.converted("_posts/2024-01-02-b.md").authors()).containsExactly("Lin Ashby", "Su", "张翔");
        assertThat(site.converted("_posts/2024-01-03-c.md").authors()).containsExactly("Map");
        assertThat(site.converted("_posts/2024-01-04-d.md").authors()).containsExactly("One", "Two");
        assertThat(site.converted("_posts/2024-01-05-e.md").authors()).containsExactly("House");
    }

    @Test
    void coversAreFoundUnderTheirManyNames() {
        SiteFixture site = site(
                "_config.yml",
                "defaults: [{scope: {path: ''}, values: {image: /all.png}}]",
                "img/a.png",
                "x",
                "_posts/2024-01-01-a.md",
                "---\nheader-img: img/a.png\n---\n",
                "_posts/2024-01-02-b.md",
                "---\nimage: {path: /img/a.png}\n---\n",
                "_posts/2024-01-03-c.md",
                "---\ncover: ''\nthumbnail: https://x.example/c.jpg\n---\n",
                "_posts/2024-01-04-d.md",
                "---\ncover: /img/none.png\n---\n",
                "_posts/2024-01-05-e.md",
                TEXT);

        assertThat(site.converted("_posts/2024-01-01-a.md").cover()).isEqualTo("/media/0/a.png");
        assertThat(site.converted("_posts/2024-01-02-b.md").cover()).isEqualTo("/media/0/a.png");
        assertThat(site.converted("_posts/2024-01-03-c.md").cover()).isEqualTo("https://x.example/c.jpg");
        assertThat(site.converted("_posts/2024-01-04-d.md").cover()).isNull();
        assertThat(SiteFixture.notices(site.converted("_posts/2024-01-04-d.md")))
                .containsExactly("IMAGE_MISSING@1");
        assertThat(site.converted("_posts/2024-01-05-e.md").cover()).isNull();
    }

    @Test
    void updatedLanguageAndSummaryAreRead() {
        var converted = SiteFixture.post(
                folder, "---\nlast_modified_at: 2024-03-04 +0800\nlang: zh_CN\ndescription: 短句\n---\nx");

        assertThat(converted.updatedAt()).hasToString("2024-03-03T16:00:00Z");
        assertThat(converted.language()).isEqualTo("zh-CN");
        assertThat(converted.summary()).isEqualTo("短句");
    }

    @Test
    void aBinaryFileWithTheNameOfATextFailsAndTheOthersDoNot() throws IOException {
        Files.createDirectories(folder.resolve("_posts"));
        Files.write(
                folder.resolve("_posts/2024-01-01-bad.md"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0, 0, (byte) 200, 0, 7});
        SiteFixture site = site("_posts/2024-01-02-good.md", TEXT);

        assertThat(site.index.failed()).extracting(LeftOut::path).containsExactly("_posts/2024-01-01-bad.md");
        assertThat(site.index.entries()).extracting(Entry::kind).containsExactly(EntryKind.POST);
    }
}
