package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 15: the ways in which Volantis, Stellar and Butterfly write what others write otherwise. */
class HexoVolantisTagsTest {
    @TempDir
    Path folder;

    private String text(String body) {
        Converted post = HexoFixture.post(folder, "---\ntitle: T\ndate: 2024-01-02\n---\n" + body);
        assertThat(post.notices()).isEmpty();
        return post.markdown();
    }

    @Test
    void aCommaOrColonsMayFollowTheName_c15() {
        String folded = "<details><summary>标 题</summary>\n\na\n\n</details>";

        assertThat(text("{% folding, 标 题 %}\na\n{% endfolding %}")).isEqualTo(folded);
        assertThat(text("{% folding::标 题 %}\na\n{% endfolding %}")).isEqualTo(folded);
        assertThat(text("{% folding cyan::标 题 %}\na\n{% endfolding %}")).isEqualTo(folded);
        assertThat(text("{% folding::cyan::open::标 题 %}\na\n{% endfolding %}"))
                .isEqualTo(folded.replace("<details>", "<details open>"));
        assertThat(text("{% note::一 句 %}")).isEqualTo("> [!NOTE]\n> 一 句");
        assertThat(text("{% note::warning::题 %}\na\n{% endnote %}")).isEqualTo("> [!WARNING] 题\n> a");
        assertThat(text("{% gallery::::one %}\n![a](https://x.example/a.png)\n{% endgallery %}"))
                .isEqualTo("![a](https://x.example/a.png)");
    }

    @Test
    void colonsMayPartTheArguments_c15() {
        assertThat(text("{% link::标题::https://x.example/a %}")).isEqualTo("[标题](https://x.example/a)");
        assertThat(text("{% btn::看::https://x.example/a::fas fa-x %}")).isEqualTo("[看](https://x.example/a)");
        assertThat(text("{% span::red::词 %} {% checkbox::checked::做 %}")).isEqualTo("词 - [x] 做");
        assertThat(text("{% note std::vector 是 什么 %}")).isEqualTo("> [!NOTE]\n> std::vector 是 什么");
    }

    @Test
    void aQuotationOfOneLineIsOneOrAHeading_c15() {
        assertThat(text("{% quot 标 题 icon:hashtag %}")).isEqualTo("> 标 题");
        assertThat(text("{% quot el:h2 标题 %}")).isEqualTo("## 标题");
        assertThat(text("{% quot %}\na\n{% endquot %}")).isEqualTo("> a");
    }

    @Test
    void friendsAreHeadingsAndLists_c15() {
        assertThat(text("""
            {% flink %}
            - class_name: 友 链
              class_desc: 有 < 趣
              link_list:
                - name: Ink [1]
                  link: https://ink.example/
                  avatar: https://ink.example/a.png
                  descr: 墨
                - name: Stone
                  link: https://stone.example/
            - class_name: 其他
              link_list:
                - name: Pen
                  link: https://pen.example/
            {% endflink %}\
            """)).isEqualTo("""
                ## 友 链

                有 &lt; 趣

                - [Ink \\[1\\]](https://ink.example/) 墨
                - [Stone](https://stone.example/)

                ## 其他

                - [Pen](https://pen.example/)\
                """);
    }

    @Test
    void filmsAndMusicArePlayersOrLinks_c15() {
        assertThat(text("{% dplayer \"url=https://x.example/a.mp4\" \"loop=yes\" %}"))
                .isEqualTo("<video src=\"https://x.example/a.mp4\"></video>");
        assertThat(text("{% meting \"60198\" \"netease\" \"playlist\"\n    \"autoplay\"\n    \"mutex:false\" %}"))
                .isEqualTo("<iframe"
                        + " src=\"https://music.163.com/outchain/player?type=0&amp;id=60198&amp;auto=0\"></iframe>");
        assertThat(text("{% meting \"0012\" \"tencent\" \"song\" \"theme:#ad7a86\" %}"))
                .isEqualTo("<https://y.qq.com/n/ryqq/songDetail/0012>");
    }
}
