package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 17: what of the old site was no text of its own. */
class HexoOldPagesTest {
    @TempDir
    Path folder;

    private List<OldPage> pages(String config, String... pathsAndTexts) {
        List<String> all = new ArrayList<>(List.of("_config.yml", "new_post_name: :title.md\n" + config));
        all.addAll(List.of(pathsAndTexts));
        return HexoFixture.of(folder, all.toArray(String[]::new)).index.oldPages();
    }

    private static String[] posts(int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add("source/_posts/p" + i + ".md");
            all.add("---\ndate: 2024-02-0" + (1 + i) + "\ntags: [A b, 墨]\ncategories: [X, Y]\n---\nx");
        }
        return all.toArray(String[]::new);
    }

    private static List<String> addresses(List<OldPage> pages, Shows shows) {
        return pages.stream()
                .filter(page -> page.shows() == shows)
                .map(page -> page.address() + (page.names().isEmpty() ? "" : " " + page.names()))
                .toList();
    }

    @Test
    void signsThatWouldEndAnAddressAreEncodedInThoseOfFiles() {
        assertThat(addresses(
                        pages("", "source/_posts/a.md", "---\ndate: 2024-02-01\n---\nx", "source/img/a#b?.svg", "x"),
                        Shows.FILE))
                .containsExactly("/img/a%23b%3F.svg [source/img/a#b?.svg]");
    }

    @Test
    void everyListOfTheOldSiteIsKnownWithItsFurtherPages() {
        List<OldPage> pages = pages("per_page: 2", posts(3));

        assertThat(addresses(pages, Shows.HOME)).containsExactly("/", "/page/2/");
        assertThat(addresses(pages, Shows.ARCHIVE))
                .containsExactly(
                        "/archives/",
                        "/archives/page/2/",
                        "/archives/2024/ [2024]",
                        "/archives/2024/page/2/ [2024]",
                        "/archives/2024/02/ [2024, 02]",
                        "/archives/2024/02/page/2/ [2024, 02]");
        assertThat(addresses(pages, Shows.TAG))
                .containsExactly("/tags/A-b/ [A b]", "/tags/A-b/page/2/ [A b]", "/tags/墨/ [墨]", "/tags/墨/page/2/ [墨]");
        assertThat(addresses(pages, Shows.CATEGORY))
                .contains("/categories/X/ [X]", "/categories/X/Y/ [X, Y]", "/categories/X/Y/page/2/ [X, Y]");
        assertThat(addresses(pages, Shows.TAGS)).containsExactly("/tags/");
        assertThat(addresses(pages, Shows.FEED)).containsExactly("/atom.xml");
    }

    @Test
    void theConfigurationNamesFoldersMapsAndFeeds() {
        List<OldPage> pages = pages("""
            root: /blog/
            archive_dir: news
            tag_dir: t
            category_dir: /c/
            per_page: 0
            tag_map: {墨: ink}
            category_map: {X: ex}
            feed:
              type: [atom, rss2]
              path: [atom.xml, rss2.xml]\
            """, posts(2));

        assertThat(addresses(pages, Shows.HOME)).containsExactly("/blog/");
        assertThat(addresses(pages, Shows.ARCHIVE)).contains("/blog/news/", "/blog/news/2024/02/ [2024, 02]");
        assertThat(addresses(pages, Shows.TAG)).containsExactly("/blog/t/A-b/ [A b]", "/blog/t/ink/ [墨]");
        assertThat(addresses(pages, Shows.CATEGORY)).contains("/blog/c/ex/Y/ [X, Y]");
        assertThat(addresses(pages, Shows.FEED)).containsExactly("/blog/atom.xml", "/blog/rss2.xml");
    }

    @Test
    void aPageThatTheThemeFilledLeadsToOurs() {
        assertThat(addresses(pages("", "source/topics/index.md", "---\ntype: tags\n---\n"), Shows.TAGS))
                .containsExactly("/topics/", "/tags/");
    }

    @Test
    void withoutThePlugInThereWasNoFeed() {
        assertThat(addresses(
                        pages(
                                "",
                                "package.json",
                                "{\"dependencies\": {\"hexo\": \"1\", \"hexo-renderer-marked\": \"1\"}}",
                                "source/_posts/a.md",
                                "x"),
                        Shows.FEED))
                .isEmpty();
    }

    @Test
    void filesAreKnownUnderTheAddressThatTheyHad() {
        List<OldPage> pages = pages(
                "post_asset_folder: true\npermalink: p/:name.html",
                "source/_posts/ink.md",
                "---\ndate: 2024-01-01\n---\nx",
                "source/_posts/ink/墨.png",
                "p",
                "source/images/a b.jpg",
                "p",
                "source/_data/x.png",
                "p",
                "source/css/x.css",
                "p",
                "themes/next/source/y.png",
                "p");

        assertThat(addresses(pages, Shows.FILE))
                .containsExactly("/p/ink/墨.png [source/_posts/ink/墨.png]", "/images/a b.jpg [source/images/a b.jpg]");
    }

    @Test
    void whatNobodySawIsInNoList() {
        assertThat(addresses(
                        pages("", "source/_posts/a.md", "---\ndate: 2024-01-01\npublished: false\ntags: x\n---\nx"),
                        Shows.TAG))
                .isEmpty();
    }
}
