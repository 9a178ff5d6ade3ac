package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 17, 19 and 38: where the old site showed each text (hexo, post_permalink.ts). */
class HexoAddressesTest {
    private static final String POST = "source/_posts/deep/墨 Ink.md";

    @TempDir
    Path folder;

    private List<String> addresses(String config, String path, String keys) {
        String zone = config.contains("timezone") ? "" : "\ntimezone: Asia/Shanghai";
        return HexoFixture.of(
                        folder,
                        "_config.yml",
                        "default_layout: post\n" + config + zone,
                        path,
                        "---\n" + keys + "\n---\nx")
                .entry(path)
                .addresses();
    }

    private String first(String permalink, String keys) {
        return addresses("permalink: " + permalink, POST, "date: 2024-03-05 20:06:07\n" + keys)
                .getFirst();
    }

    @Test
    void theDefaultKeepsFoldersBlanksAndCase_c19() {
        assertThat(addresses("title: T", POST, "date: 2024-03-05 20:06:07")).containsExactly("/2024/03/05/deep/墨 Ink/");
    }

    @Test
    void everyTokenHasItsValue_c38() {
        assertThat(first(":i_month-:i_day/:hour:minute:second/:name.html", "")).isEqualTo("/3-5/200607/墨 Ink.html");
        assertThat(first("posts/:timestamp/", "")).isEqualTo("/posts/1709640367/");
        assertThat(first(":post_title/", "title: 'Ink: & Stone!'")).isEqualTo("/ink-stone/");
        assertThat(first("p/:id/", "id: 42")).isEqualTo("/p/42/");
        assertThat(first("p/:abbrlink.html", "abbrlink: 0012ab")).isEqualTo("/p/0012ab.html");
        assertThat(first(":lang/:title/", "lang: en")).isEqualTo("/en/deep/墨 Ink/");
        assertThat(first(":category/:name/", "categories: [A B, 'C/D']")).isEqualTo("/A-B/C-D/墨 Ink/");
        assertThat(first(":category/:name/", "")).isEqualTo("/uncategorized/墨 Ink/");
        assertThat(first("x/:hash/", "")).matches("/x/[0-9a-f]{12}/");
    }

    @Test
    void mapsAndDefaultsOfTheConfigurationCount() {
        assertThat(addresses("""
            permalink: :lang/:category/:name/
            permalink_defaults: {lang: zh}
            category_map: {编程: coding}
            filename_case: 1\
            """, POST, "date: 2024-01-01\ncategories: [编程, Java]"))
                .containsExactly("/zh/coding/java/墨 Ink/");
    }

    /** Edges 36 and 37; hexo#4466, #3774, #1818. */
    @Test
    void unusualNamesKeepTheirAddress_c37() {
        assertThat(addresses(
                        "permalink: :title/",
                        "source/_posts/Round ##F (Div. 1) - C & D：中/index.md",
                        "date: 2024-01-01"))
                .containsExactly("/Round %23%23F (Div. 1) - C & D：中/index/");
        assertThat(addresses("permalink: :name/", "source/_posts/2018-trailing-dots...md", "date: 2024-01-01"))
                .containsExactly("/2018-trailing-dots../");
    }

    @Test
    void thePostsOwnPermalinkCountsAlone_c17() {
        assertThat(first(":title/", "permalink: /archives/ink/")).isEqualTo("/archives/ink/");
        assertThat(first(":title/", "permalink: a/%E5%A2%A8.html")).isEqualTo("/a/墨.html");
        assertThat(addresses("title: T", POST, "date: 2024-01-01\npermalink: ../../etc/"))
                .isEmpty();
    }

    @Test
    void theRootStandsBeforeEveryAddress() {
        assertThat(addresses("root: /blog/\nurl: https://ink.example/blog", POST, "date: 2024-01-01\npermalink: x/"))
                .containsExactly("/blog/x/");
        assertThat(addresses("url: https://ink.example/blog", "source/about/index.md", "title: A"))
                .containsExactly("/blog/about/");
    }

    @Test
    void pagesLieWhereTheirFilesLie() {
        assertThat(addresses("title: T", "source/zh-cn/docs/a.md", "title: A")).containsExactly("/zh-cn/docs/a.html");
        assertThat(addresses("title: T", "source/index.md", "title: A")).containsExactly("/");
        assertThat(addresses("title: T", "source/x/index.md", "title: A\npermalink: /y/"))
                .containsExactly("/y/");
    }

    @Test
    void aNamePatternTakesTheDayOutOfTheTitle() {
        assertThat(addresses(
                        "new_post_name: :year-:month-:day-:title.md", "source/_posts/2024-01-02-ink.md", "title: T"))
                .containsExactly("/2024/01/02/ink/", "/2024/01/01/ink/");
        assertThat(addresses(
                        "new_post_name: :title.md", "source/_posts/2024-01-02-ink.md", "date: 2023-05-06 12:00:00"))
                .containsExactly("/2023/05/06/2024-01-02-ink/");
        assertThat(addresses(
                        "new_post_name: :lang/:title.md\npermalink: :lang/:title/",
                        "source/_posts/en/ink.md",
                        "date: 2023-05-06 12:00:00"))
                .containsExactly("/en/ink/");
    }

    @Test
    void postAssetFoldersMakeAddressesFolders() {
        assertThat(addresses("permalink: p/:name\npost_asset_folder: true", "source/_posts/ink.md", "date: 2024-01-01"))
                .containsExactly("/p/ink/");
    }

    /** hexo#3282: the day of the wall's clock, and that of UTC where the builder stood elsewhere. */
    @Test
    void whereTheDayIsDoubtfulBothLeadOn_c3() {
        assertThat(addresses("title: T", "source/_posts/ink.md", "date: 2024-03-05 07:00:00"))
                .containsExactly("/2024/03/05/ink/", "/2024/03/04/ink/");
        assertThat(addresses("title: T", "source/_posts/ink.md", "date: 2024-03-05T07:00:00+08:00"))
                .containsExactly("/2024/03/04/ink/", "/2024/03/05/ink/");
        assertThat(addresses("timezone: America/New_York", "source/_posts/ink.md", "date: 2024-03-05 21:00:00"))
                .containsExactly("/2024/03/05/ink/", "/2024/03/06/ink/");
    }

    @Test
    void whatCannotBeKnownIsNotGuessed_c17() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "permalink: :abbrlink.html\nnew_post_name: :title.md",
                "source/_posts/ink.md",
                "---\ndate: 2024-01-01\n---\nx");

        assertThat(site.entry("source/_posts/ink.md").addresses()).isEmpty();
        assertThat(site.converted("source/_posts/ink.md").notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.ADDRESS);
    }

    @Test
    void formerAddressesLeadOnToo_c17() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "root: /b\nnew_post_name: :title.md",
                "source/_posts/ink.md",
                "---\ndate: 2024-01-01\nalias: old/ink.html\naliases: [/x/, 'https://y/']\n---\nx");

        assertThat(site.entry("source/_posts/ink.md").redirects()).containsExactly("/b/x/", "/b/old/ink.html");
    }

    @Test
    void feedReadersKnewPostsByTheirWholeAddress() {
        String config =
                "url: https://ink.example/blog\nroot: /blog/\nnew_post_name: :title.md\npermalink: :title.html\n";
        String text = "---\ndate: 2024-01-01\n---\nx";

        assertThat(HexoFixture.of(folder, "_config.yml", config, "source/_posts/墨.md", text)
                        .converted("source/_posts/墨.md")
                        .feedId())
                .isEqualTo("https://ink.example/blog/%E5%A2%A8.html");
        assertThat(HexoFixture.of(
                                folder,
                                "_config.yml",
                                config + "pretty_urls:\n  trailing_html: false\n",
                                "source/_posts/墨.md",
                                text)
                        .converted("source/_posts/墨.md")
                        .feedId())
                .isEqualTo("https://ink.example/blog/%E5%A2%A8");
    }
}
