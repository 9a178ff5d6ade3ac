package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is claimed here of Hugo was compared with the pages that Hugo itself writes. */
class HugoAddressesTest {
    @TempDir
    Path folder;

    private static final String DATED = "---\ntitle: 墨 & Stone, No. 1\ndate: 2024-01-31T23:30:00+08:00\n---\nText.\n";

    private List<String> addresses(String configuration, String path, String text) {
        return HugoFixture.of(folder, "hugo.toml", configuration, path, text).addresses(path);
    }

    @Test
    void withoutRulesTheAddressIsThePath_c19() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "baseURL = 'https://old.example/blog/'\n",
                "content/posts/My Post (1).md",
                DATED,
                "content/posts/墨/index.md",
                DATED,
                "content/about.md",
                DATED);

        assertThat(site.addresses("content/posts/My Post (1).md")).containsExactly("/blog/posts/my-post-1/");
        assertThat(site.addresses("content/posts/墨/index.md")).containsExactly("/blog/posts/墨/");
        assertThat(site.addresses("content/about.md")).containsExactly("/blog/about/");
    }

    @Test
    void theSignOfAFragmentIsEscaped() {
        assertThat(addresses("", "content/posts/c# intro.md", DATED)).containsExactly("/posts/c%23-intro/");
        assertThat(addresses("[permalinks]\nposts = '/:filename/'\n", "content/posts/c# intro.md", DATED))
                .containsExactly("/c%23-intro/");
    }

    @Test
    void everyTokenOfAPermalinkIsFilled_c38() {
        String pattern =
                "[permalinks]\nposts = '/:year/:month/:day/:monthname/:weekday/:yearday/:section/:title/:filename/'\n";

        assertThat(addresses(pattern, "content/posts/a b.md", DATED))
                .containsExactly("/2024/01/31/january/3/31/posts/墨-stone-no.-1/a-b/");
    }

    @Test
    void theSlugOfAPermalinkIsTheTitleWhereThereIsNone_c38() {
        String pattern = "[permalinks.page]\nposts = '/:slug/'\n";

        assertThat(addresses(pattern, "content/posts/a.md", DATED)).containsExactly("/墨-stone-no.-1/");
        assertThat(addresses(pattern, "content/posts/a.md", DATED.replace("date:", "slug: S 1\ndate:")))
                .containsExactly("/s-1/");
    }

    @Test
    void sectionsMayBeCutAndDatesWrittenInGosWay_c38() {
        String pattern = "[permalinks]\nposts = '/:sections[1:]/:06/:1/:02/:slugorcontentbasename/'\n";

        assertThat(addresses(pattern, "content/posts/b/c/x/index.md", DATED)).containsExactly("/b/c/24/1/31/x/");
    }

    @Test
    void theAuthorsOwnUrlWins_c17() {
        String pattern = "[permalinks]\nposts = '/:slug/'\n";

        assertThat(addresses(pattern, "content/posts/a.md", DATED.replace("date:", "url: /2014/x.html\ndate:")))
                .containsExactly("/2014/x.html");
        assertThat(addresses(pattern, "content/posts/a.md", DATED.replace("date:", "url: old/:year/墨\ndate:")))
                .containsExactly("/old/2024/墨/");
    }

    @Test
    void theSlugTakesTheLastSegmentsPlace() {
        assertThat(addresses("baseURL = '/'\n", "content/posts/b/a.md", DATED.replace("date:", "slug: 007\ndate:")))
                .containsExactly("/posts/b/007/");
    }

    @Test
    void uglyAddressesEndInHtmlAndCapitalsStayWhereTheyMay() {
        String configuration = "uglyURLs = true\ndisablePathToLower = true\n[permalinks]\npost = '/:filename'\n";

        assertThat(addresses(configuration, "content/post/C++ Ink.md", DATED)).containsExactly("/C-Ink.html");
        assertThat(addresses(configuration, "content/docs/Ink.md", DATED)).containsExactly("/docs/Ink.html");
    }

    @Test
    void aDateInTheFilesNameIsPartOfItUnlessARuleTakesItOut_c5() {
        String rule = "[frontmatter]\ndate = [':filename', ':default']\n";
        String text = "---\ntitle: Ink\n---\nText.\n";

        assertThat(addresses("baseURL = '/'\n", "content/posts/2024-01-31-ink.md", text))
                .containsExactly("/posts/2024-01-31-ink/");
        HugoFixture ruled =
                HugoFixture.of(folder.resolve("r"), "hugo.toml", rule, "content/posts/2024-01-31-ink.md", text);
        assertThat(ruled.addresses("content/posts/2024-01-31-ink.md")).containsExactly("/posts/ink/");
        assertThat(ruled.entry("content/posts/2024-01-31-ink.md").publishedAt()).isEqualTo("2024-01-30T16:00:00Z");
    }

    @Test
    void aliasesLeadHereFromTheTopOrFromTheFolder_c17() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "baseURL = 'https://old.example/'\n",
                "content/posts/a.md",
                """
                ---
                title: A
                date: 2024-01-02
                aliases: [/old/a, b, ../c.html, //evil.example/x, '/i.php?id=4']
                ---
                Text.
                """,
                "content/posts/s.md",
                "---\ntitle: S\ndate: 2024-01-02\naliases: /one/string\n---\nText.\n");

        assertThat(site.entry("content/posts/a.md").redirects())
                .containsExactly("/old/a/", "/posts/b/", "/c.html", "/i.php?id=4");
        assertThat(site.entry("content/posts/s.md").redirects()).containsExactly("/one/string/");
    }

    @Test
    void listsFeedsAndFilesOfTheOldSiteAreNamed_c17() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "baseURL = 'https://old.example/b/'\npaginate = 1\n",
                "content/posts/a/index.md",
                "---\ntitle: A\ndate: 2024-01-02\ntags: [Machine Learning, C#]\ncategories: [随笔]\n---\nText.\n",
                "content/posts/a/x y.png",
                "picture",
                "content/posts/b.md",
                DATED,
                "static/img/z.png",
                "picture");

        assertThat(site.index.oldPages())
                .contains(
                        new OldPage("/b/", OldPage.Shows.HOME, List.of()),
                        new OldPage("/b/page/2/", OldPage.Shows.HOME, List.of()),
                        new OldPage("/b/index.xml", OldPage.Shows.FEED, List.of()),
                        new OldPage("/b/posts/", OldPage.Shows.ARCHIVE, List.of()),
                        new OldPage("/b/posts/index.xml", OldPage.Shows.FEED, List.of()),
                        new OldPage("/b/tags/", OldPage.Shows.TAGS, List.of()),
                        new OldPage("/b/tags/machine-learning/", OldPage.Shows.TAG, List.of("Machine Learning")),
                        new OldPage("/b/tags/c%23/", OldPage.Shows.TAG, List.of("C#")),
                        new OldPage("/b/categories/随笔/", OldPage.Shows.CATEGORY, List.of("随笔")),
                        new OldPage("/b/img/z.png", OldPage.Shows.FILE, List.of("static/img/z.png")),
                        new OldPage("/b/posts/a/x y.png", OldPage.Shows.FILE, List.of("content/posts/a/x y.png")));
    }

    @Test
    void feedReadersKnewAPostByItsAddress() {
        assertThat(HugoFixture.post(folder, DATED).feedId()).isEqualTo("https://old.example/posts/ink/");
    }
}
