package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.OldPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 11: files by the addresses and names by which texts call them. */
class HugoFilesTest {
    private static final String HEAD = "---\ntitle: Ink\ndate: 2024-01-02\n";
    private static final String CONFIGURATION =
            "baseURL = 'https://old.example/b/'\n[permalinks]\nposts = '/posts/:contentbasename/'\n";

    @TempDir
    Path folder;

    @Test
    void aFileOfABundleIsFoundByTheAddressThatItHad() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                CONFIGURATION,
                "content/posts/_deep/Brush/images/1.png",
                "x",
                "content/posts/_deep/Brush/index.md",
                HEAD + "featuredImage: /b/posts/brush/images/1.png\n---\n![x](/posts/brush/images/1.png)\n",
                "content/posts/other.md",
                HEAD + "---\n![y](https://old.example/b/posts/brush/images/1.png) ![z](../brush/images/1.png)\n");

        Converted own = site.converted("content/posts/_deep/Brush/index.md");
        Converted other = site.converted("content/posts/other.md");

        assertThat(own.markdown()).isEqualTo("![x](/media/0/1.png)\n");
        assertThat(own.cover()).isEqualTo("/media/0/1.png");
        assertThat(other.markdown()).isEqualTo("![y](/media/0/1.png) ![z](/media/0/1.png)\n");
        assertThat(HugoFixture.notices(own)).isEmpty();
        assertThat(HugoFixture.notices(other)).isEmpty();
    }

    @Test
    void aCoverIsTheOneFileForAllTextsThatBearsItsName() {
        String text = HEAD + "image: hero 1.png\n---\nText.\n";

        Converted one = HugoFixture.post(folder.resolve("one"), text, "static/images/hero 1.png", "x");
        Converted two = HugoFixture.post(
                folder.resolve("two"), text, "static/images/hero 1.png", "x", "assets/hero/Hero 1.png", "y");

        assertThat(one.cover()).isEqualTo("/media/0/hero 1.png");
        assertThat(HugoFixture.notices(one)).isEmpty();
        assertThat(two.cover()).isNull();
        assertThat(HugoFixture.notices(two)).containsExactly("IMAGE_MISSING@1");
    }

    @Test
    void signsThatWouldEndAnAddressAreEncodedInThoseOfFiles() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                CONFIGURATION,
                "static/fonts/a.svg#b.svg",
                "x",
                "content/posts/ink/c?.png",
                "x",
                "content/posts/ink/index.md",
                HEAD + "---\n![c](c%3F.png)\n");

        assertThat(site.index.oldPages())
                .filteredOn(page -> page.shows() == OldPage.Shows.FILE)
                .extracting(OldPage::address)
                .containsExactlyInAnyOrder("/b/fonts/a.svg%23b.svg", "/b/posts/ink/c%3F.png");
    }

    @Test
    void furtherPagesOfListsHaveSingleSlashes() {
        HugoFixture site = HugoFixture.of(
                folder, "hugo.toml", "paginatePath = '/blog/page/'\n", "content/posts/a.md", HEAD + "---\nText.\n");

        assertThat(site.index.oldPages())
                .extracting(OldPage::address)
                .contains("/blog/page/1/", "/posts/blog/page/1/")
                .noneMatch(address -> address.contains("//"));
    }
}
