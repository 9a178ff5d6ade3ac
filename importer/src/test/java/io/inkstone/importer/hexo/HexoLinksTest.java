package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 11, 12 and 31: where pictures and links lead. */
class HexoLinksTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2024-01-02\n---\n";

    @TempDir
    Path folder;

    private Converted post(String body, String... files) {
        return HexoFixture.post(folder, HEAD + body, files);
    }

    @Test
    void aPictureIsFoundInEverySpelling_c11() {
        String[] files = {"_config.yml", "root: /blog/\nurl: https://ink.example/blog\n", "source/images/墨 1.PNG", "p"};

        for (String written : new String[] {
            "/images/墨%201.PNG",
            "../images/墨 1.PNG",
            "/blog/images/墨 1.png",
            "images\\墨 1.PNG",
            "https://ink.example/blog/images/%E5%A2%A8%201.PNG",
            "/source/images/墨 1.PNG"
        }) {
            Converted post = post("![](" + written + ")", files);
            assertThat(post.markdown()).as(written).isEqualTo("![](/media/0/墨%201.PNG)");
            assertThat(post.images().found()).isEqualTo(1);
        }
    }

    @Test
    void aSourceFolderOfAnotherNameIsLookedInto() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "source_dir: content\nnew_post_name: :title.md",
                "content/_posts/a.md",
                HEAD + "![](/img/a.png) ![](../img/a.png)",
                "content/img/a.png",
                "p");

        assertThat(site.converted("content/_posts/a.md").markdown())
                .isEqualTo("![](/media/0/a.png) ![](/media/0/a.png)");
    }

    @Test
    void picturesBesideTheirTextAreFound_c11() {
        HexoFixture site = HexoFixture.of(
                folder,
                "source/_posts/容器/index.md",
                HEAD + "![](图.png)",
                "source/_posts/容器/图.png",
                "p",
                "source/about/index.md",
                "---\ntitle: A\n---\n![](me.jpg)",
                "source/about/me.jpg",
                "p");

        assertThat(site.converted("source/_posts/容器/index.md").markdown()).isEqualTo("![](/media/0/图.png)");
        assertThat(site.converted("source/about/index.md").markdown()).isEqualTo("![](/media/0/me.jpg)");
    }

    @Test
    void aPictureOfAnAssetFolderIsFoundByTheAddressAtWhichTheSiteShowedIt_c11() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "root: /blog/\nurl: https://ink.example/blog\npost_asset_folder: true",
                "source/_posts/纸.md",
                HEAD + "words",
                "source/_posts/纸/a b.png",
                "p",
                "source/_posts/other.md",
                HEAD
                        + "![](/blog/2024/01/02/纸/a%20b.png)"
                        + " ![](https://ink.example/blog/2024/01/02/%E7%BA%B8/a%20b.png)");

        assertThat(site.converted("source/_posts/other.md").markdown())
                .isEqualTo("![](/media/0/a%20b.png) ![](/media/0/a%20b.png)");
    }

    @Test
    void whatIsMissingIsSaidWithItsLine_c49() {
        Converted post = post("a\n\n![](/images/gone.png)\n![](https://i.example/x.png)");

        assertThat(HexoFixture.notices(post)).containsExactly("IMAGE_MISSING@7");
        assertThat(post.images().remoteByHost()).containsEntry("i.example", 1);
    }

    @Test
    void linksBetweenPostsLeadToTheirNewAddresses_c31() {
        String[] files = {
            "_config.yml", "url: https://ink.example\nroot: /\n",
            "source/_posts/second.md", "---\ntitle: S\ndate: 2024-03-04\n---\nx",
            "source/about/index.md", "---\ntitle: A\n---\nx"
        };

        assertThat(post(
                                "[a](/2024/03/04/second/) [b](second.md) [c](https://ink.example/2024/03/04/second/#部分)"
                                        + " [d](/about/) [e](../about/index.md) [f](#here)",
                                files)
                        .markdown())
                .isEqualTo("[a](/new/second/) [b](/new/second/) [c](/new/second/#部分) [d](/new/index/) [e](/new/index/)"
                        + " [f](#here)");
    }
}
