package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Entry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 17, 20, 24, 32, 33, 35, 37 and 39: what titles, addresses, authors and covers are made of. */
class JekyllKeysTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        return SiteFixture.of(folder, pathsAndTexts);
    }

    @Test
    void titlesComeFromTheAuthorTheHeadingOrTheName_c20() {
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
    void oldAddressesComeFromTheConfigurationDefaultsAndTheAuthor_c17_c24() {
        SiteFixture site = site(
                "_config.yml",
                """
                baseurl: /blog
                timezone: Asia/Shanghai
                permalink: pretty
                defaults:
                - scope: {path: '', type: pages}
                  values: {lang: en}
                - scope: {path: _posts/x}
                  values: {permalink: '/x/:title/'}\
                """,
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
    void strangeFileNamesAreNames_c37() {
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
    void authorsAreNamesKeysMapsAndLists_c33() {
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
    void coversAreFoundUnderTheirManyNames_c32() {
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
    void updatedLanguageAndSummaryAreRead_c35() {
        var converted = SiteFixture.post(
                folder, "---\nlast_modified_at: 2024-03-04 +0800\nlang: zh_CN\ndescription: 短句\n---\nx");

        assertThat(converted.updatedAt()).hasToString("2024-03-03T16:00:00Z");
        assertThat(converted.language()).isEqualTo("zh-CN");
        assertThat(converted.summary()).isEqualTo("短句");
    }
}
