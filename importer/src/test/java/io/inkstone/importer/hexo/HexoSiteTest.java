package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 20 to 23, 36 and 37: what a site's files are. */
class HexoSiteTest {
    private static final String TEXT = "---\ntitle: T\ndate: 2024-01-02 03:04:05\n---\nWords.";

    @TempDir
    Path folder;

    private HexoFixture site(String... pathsAndTexts) {
        return HexoFixture.of(folder, pathsAndTexts);
    }

    private Visibility visibility(String keys) {
        return site("source/_posts/a.md", "---\ntitle: T\ndate: 2024-01-02\n" + keys + "\n---\nWords.")
                .entry("source/_posts/a.md")
                .visibility();
    }

    @Test
    void postsDraftsAndPagesAreToldApart() {
        HexoFixture site = site(
                "_config.yml", "new_post_name: :title.md",
                "source/_posts/deep/a.md", TEXT,
                "source/_posts/b.html", "<p>b</p>",
                "source/_drafts/c.md", TEXT,
                "source/about/index.md", TEXT,
                "source/images/a.png", "p",
                "source/_data/links.md", TEXT,
                "scaffolds/post.md", TEXT,
                "themes/next/source/x.md", TEXT);

        assertThat(site.index.entries())
                .extracting(Entry::path, Entry::kind, Entry::visibility)
                .containsExactly(
                        tuple("source/_drafts/c.md", EntryKind.POST, Visibility.DRAFT),
                        tuple("source/_posts/b.html", EntryKind.POST, Visibility.DRAFT),
                        tuple("source/_posts/deep/a.md", EntryKind.POST, Visibility.PUBLISHED),
                        tuple("source/about/index.md", EntryKind.PAGE, Visibility.PUBLISHED));
        assertThat(site.index.leftOut()).isEmpty();
    }

    @Test
    void ofASourceFolderKeptAloneNotesBesideThePostsAreNoPages() {
        HexoFixture site = site("_posts/a.md", TEXT, "about/index.md", TEXT, "todo/today.md", "Do not tell.\n");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("_posts/a.md", "about/index.md");
        assertThat(site.entry("_posts/a.md").addresses()).first().isEqualTo("/2024/01/02/a/");
        assertThat(site.index.leftOut())
                .containsExactly(new LeftOut(
                        "todo/today.md",
                        "it has no front matter, and no configuration says whether Hexo published more than"
                                + " _posts here"));
    }

    @Test
    void tabsInFrontMatterAreHexosOwn() {
        Converted post = HexoFixture.post(folder, "---\ntitle: T\ndate: 2024-01-02\ntags:\n\t- 砚台\n---\nWords.");

        assertThat(post.tags()).containsExactly("砚台");
        assertThat(HexoFixture.notices(post)).isEmpty();
    }

    @Test
    void whatTheThemeFilledAndWhatIsNoArticleIsLeftOutWithItsReason_c22() {
        HexoFixture site = site(
                "_config.yml",
                """
                new_post_name: :title.md
                skip_render: ['demo/**', '**/*.html']
                exclude: 'old/*'
                ignore: '**/*.bak.md'\
                """,
                "source/_posts/a.md",
                TEXT,
                "source/_posts/_wip.md",
                TEXT,
                "source/_posts/x.html",
                TEXT,
                "source/tags/index.md",
                "---\ntitle: Tags\ntype: tags\n---\n",
                "source/categories/index.md",
                "---\nlayout: categories\n---\n",
                "source/404.md",
                TEXT,
                "source/demo/x.md",
                TEXT,
                "source/old/x.md",
                TEXT,
                "source/y.bak.md",
                TEXT,
                "source/link/index.md",
                "---\ntitle: Links\n---\n<!-- filled -->\n",
                "source/README.md",
                "read",
                "README.md",
                "read");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("source/_posts/a.md");
        assertThat(site.index.leftOut())
                .extracting(LeftOut::path)
                .containsExactlyInAnyOrder(
                        "README.md",
                        "source/404.md",
                        "source/README.md",
                        "source/_posts/_wip.md",
                        "source/_posts/x.html",
                        "source/categories/index.md",
                        "source/demo/x.md",
                        "source/link/index.md",
                        "source/old/x.md",
                        "source/tags/index.md",
                        "source/y.bak.md");
        assertThat(site.index.leftOut())
                .allSatisfy(left -> assertThat(left.reason()).hasSizeGreaterThan(10));
    }

    @Test
    void whatSearchEnginesAskForIsNoPage_c22() {
        HexoFixture site =
                site("source/_posts/a.md", TEXT, "source/baidu_verify_aBc123.html", "---\nlayout: false\n---\naBc123");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("source/_posts/a.md");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("source/baidu_verify_aBc123.html");
    }

    @Test
    void whatWasNotPublicStaysADraft_c21() {
        assertThat(visibility("published: false")).isEqualTo(Visibility.DRAFT);
        assertThat(visibility("layout: draft")).isEqualTo(Visibility.DRAFT);
        assertThat(visibility("password: secret")).isEqualTo(Visibility.DRAFT);
        assertThat(visibility("password: ''")).isEqualTo(Visibility.PUBLISHED);
        assertThat(visibility("hidden: true")).isEqualTo(Visibility.UNLISTED);
        assertThat(visibility("hide: true")).isEqualTo(Visibility.UNLISTED);
        assertThat(visibility("sitemap: false")).isEqualTo(Visibility.PUBLISHED);
        assertThat(visibility("sticky: 3")).isEqualTo(Visibility.PUBLISHED);
    }

    @Test
    void aTagThatLocksPostsMakesThemDrafts_c21() {
        HexoFixture site = site(
                "_config.yml", "new_post_name: :title.md\nencrypt:\n  tags:\n  - {name: Diary, password: x}\n",
                "source/_posts/a.md", "---\ndate: 2024-01-01\ntags: [Diary]\n---\nx");

        assertThat(site.entry("source/_posts/a.md").visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void aTitleIsTheOnlyHeadingElseTheFolderElseTheName_c20() {
        HexoFixture site = site(
                "source/_posts/one/index.md", "---\ndate: 2024-01-01\n---\n# The one\n\n## Part\n",
                "source/_posts/墨 与 砚/index.md", "---\ndate: 2024-01-01\n---\n# 墨\n\n# 砚\n",
                "source/_posts/a中b-c/index.md", "---\ndate: 2024-01-01\n---\nwords\n\n# 参考\n",
                "source/_posts/plain-name.md", "---\ndate: 2024-01-01\n---\nwords");

        assertThat(site.entry("source/_posts/one/index.md").title()).isEqualTo("The one");
        assertThat(site.converted("source/_posts/one/index.md").markdown()).startsWith("\n## Part");
        assertThat(site.entry("source/_posts/墨 与 砚/index.md").title()).isEqualTo("墨 与 砚");
        assertThat(site.entry("source/_posts/a中b-c/index.md").title()).isEqualTo("a中b-c");
        assertThat(site.entry("source/_posts/plain-name.md").title()).isEqualTo("Plain Name");
    }

    @Test
    void aSlugIsMadeOfTheAuthorsWordElseOfTheName_c19() {
        HexoFixture site = site(
                "_config.yml", "new_post_name: :year-:month-:day-:title.md",
                "source/_posts/2024-01-02-ink.md", TEXT,
                "source/_posts/墨/index.md", TEXT,
                "source/_posts/2014-06-13-.md", TEXT,
                "source/_posts/b.md", "---\nurlname: chosen\ndate: 2024-01-01\n---\nx",
                "source/about/index.md", TEXT);

        assertThat(site.index.entries()).extracting(Entry::name).containsExactly("", "ink", "chosen", "墨", "about");
    }

    @Test
    void theSiteSaysItsNameLanguageAndZone() {
        HexoFixture site = site("_config.yml", """
            title: 墨
            subtitle: S
            description: ''
            language: [zh-CN, en]
            timezone: Asia/Shanghai
            author: 张三
            new_post_name: :title.md\
            """, "source/_posts/a.md", TEXT);

        assertThat(site.sites.getFirst().identity())
                .isEqualTo(new SiteIdentity("墨", "S", "zh-CN", HexoFixture.SHANGHAI));
        assertThat(site.converted("source/_posts/a.md").authors()).containsExactly("张三");
    }

    @Test
    void whatInkstoneHasNoUseForIsKept_c34() {
        Converted post = HexoFixture.post(
                folder, "---\ntitle: T\ndate: 2024-01-01\nsticky: 2\ntop_img: false\nabbrlink: 007\n---\nx");

        assertThat(post.frontMatter()).containsEntry("sticky", "2").containsEntry("abbrlink", "007");
    }

    @Test
    void categoriesAreATreeAndTagsAreNot_c6() {
        assertThat(categories("categories: 编程 语言")).containsExactly(List.of("编程 语言"));
        assertThat(categories("categories: [编程, Java]")).containsExactly(List.of("编程", "Java"));
        assertThat(categories("categories:\n- [编程, Java]\n- 生活\n- [2024, true]"))
                .containsExactly(List.of("编程", "Java"), List.of("生活"), List.of("2024", "true"));
        assertThat(categories("categories:\n- - A\n  - B\n- - A\n")).containsExactly(List.of("A", "B"), List.of("A"));
        assertThat(categories("category: X")).containsExactly(List.of("X"));
        assertThat(categories("categories:")).isEmpty();
        assertThat(tags("tags: 墨 水")).containsExactly("墨 水");
        assertThat(tags("tags: [2024, true, null, a/b]")).containsExactly("2024", "true", "a/b");
        assertThat(tags("tags: 知乎， 博客")).containsExactly("知乎", "博客");
        assertThat(tags("tags:\n- 知乎，\n- x")).containsExactly("知乎", "x");
        assertThat(tags("tag: one")).containsExactly("one");
    }

    private List<List<String>> categories(String keys) {
        return HexoFixture.post(folder, "---\ntitle: T\ndate: 2024-01-01\n" + keys + "\n---\nx")
                .categories();
    }

    private List<String> tags(String keys) {
        return HexoFixture.post(folder, "---\ntitle: T\ndate: 2024-01-01\n" + keys + "\n---\nx")
                .tags();
    }
}
