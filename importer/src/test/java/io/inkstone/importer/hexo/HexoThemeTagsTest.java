package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 15: the tags of NexT, Butterfly, Volantis, Stellar, Fluid and Icarus. */
class HexoThemeTagsTest {
    @TempDir
    Path folder;

    private String text(String body) {
        Converted post = HexoFixture.post(folder, "---\ntitle: T\ndate: 2024-01-02\n---\n" + body);
        assertThat(post.notices()).isEmpty();
        return post.markdown();
    }

    @Test
    void notesBecomeAlerts_c15() {
        assertThat(text("{% note %}\na\n{% endnote %}")).isEqualTo("> [!NOTE]\n> a");
        assertThat(text("{% note success no-icon %}\na\n{% endnote %}")).isEqualTo("> [!TIP]\n> a");
        assertThat(text("{% note danger 'fas fa-x' flat %}\na\n{% endnote %}")).isEqualTo("> [!CAUTION]\n> a");
        assertThat(text("{% note warning 请 注意 %}\na\n{% endnote %}")).isEqualTo("> [!WARNING] 请 注意\n> a");
        assertThat(text("{% noteblock quote yellow, 标题 %}\na\n{% endnoteblock %}"))
                .isEqualTo("> [!WARNING] 标题\n> a");
        assertThat(text("{% message color:danger title:\"Very important\" %}\na\n{% endmessage %}"))
                .isEqualTo("> [!CAUTION] Very important\n> a");
        assertThat(text("{% admonition tip A title %}\na\n{% endadmonition %}")).isEqualTo("> [!TIP] A title\n> a");
        assertThat(text("{% note green, 一 句 %}")).isEqualTo("> [!NOTE]\n> 一 句");
    }

    @Test
    void whatWasFoldedStaysFolded_c15() {
        assertThat(text("{% folding cyan open, 标 题 %}\n\na\n\n{% endfolding %}"))
                .isEqualTo("<details open><summary>标 题</summary>\n\na\n\n</details>");
        assertThat(text("{% folding 标题 color:yellow %}\na\n{% endfolding %}"))
                .isEqualTo("<details><summary>标题</summary>\n\na\n\n</details>");
        assertThat(text("{% hideToggle 看我,#fff,red %}\na\n{% endhideToggle %}"))
                .isEqualTo("<details><summary>看我</summary>\n\na\n\n</details>");
        assertThat(text("{% spoiler %}\na\n{% endspoiler %}"))
                .isEqualTo("<details><summary>…</summary>\n\na\n\n</details>");
        assertThat(text("{% details a < b %}\n- x\n{% enddetails %}"))
                .isEqualTo("<details><summary>a &lt; b</summary>\n\n- x\n\n</details>");
    }

    @Test
    void tabsAndTimelinesBecomeSections() {
        assertThat(text("""
            {% tabs name, 2 %}
            <!-- tab One@fa-x -->
            a
            <!-- endtab -->
            <!-- tab Two -->
            b
            <!-- endtab -->
            {% endtabs %}\
            """))
                .containsSubsequence("**One**\n\na\n", "\n**Two**\n\nb")
                .doesNotContain("<!--", "{%");
        assertThat(text("""
            {% timeline 2024,pink %}
            <!-- timeline 01-02 -->
            a
            <!-- endtimeline -->
            {% endtimeline %}\
            """)).containsSubsequence("**2024**", "**01-02**\n\na").doesNotContain("<!--");
        assertThat(text("{% timeline %}\n{% timenode 2024 春 %}\na\n{% endtimenode %}\n{% endtimeline %}"))
                .isEqualTo("**2024 春**\n\na");
        assertThat(text("{% grid %}\n<!-- cell -->\na\n<!-- cell -->\nb\n{% endgrid %}"))
                .containsSubsequence("a", "b")
                .doesNotContain("cell");
    }

    @Test
    void galleriesKeepTheirPictures_c15() {
        assertThat(text("""
            {% gallery %}
            ![a](https://x.example/a.png)
            ![b](https://x.example/b.png)
            {% endgallery %}\
            """)).contains("![a](https://x.example/a.png)").contains("![b](https://x.example/b.png)");
        assertThat(text("{% galleryGroup '墙' '一 面' '/gallery/wall' https://x.example/w.png %}"))
                .isEqualTo("[墙](/gallery/wall) 一 面");
    }

    @Test
    void wordsKeepTheirLookWhereMarkdownHasOne() {
        assertThat(text("a {% label primary@词 %} {% label 词 red %} b")).isEqualTo("a <mark>词</mark> <mark>词</mark> b");
        assertThat(text("{% span red, 词 语 %} {% p center logo large, 大 字 %}")).isEqualTo("词 语 大 字");
        assertThat(text("{% u 线 %}{% del 删 %}{% kbd Ctrl %}{% emp 重 %}{% wavy 浪 %}{% sup 2 %}"))
                .isEqualTo("<u>线</u><s>删</s><kbd>Ctrl</kbd><em>重</em><u>浪</u><sup>2</sup>");
        assertThat(text("{% psw 密 %} {% hideInline 藏,看,red %} {% emoji tieba 笑 %}"))
                .isEqualTo("密 藏 :笑:");
    }

    @Test
    void boxesBecomeLists() {
        assertThat(text("{% checkbox red checked, 做 完 %}\n{% checkbox 没做 %}\n{% cb 好, true %}\n{% radio checked, 选 %}"))
                .isEqualTo("- [x] 做 完\n- [ ] 没做\n- [x] 好\n- [x] 选");
    }

    @Test
    void buttonsAndCardsBecomeLinks() {
        assertThat(text("{% btn https://x.example, 去 看, home fa-lg %}")).isEqualTo("[去 看](https://x.example)");
        assertThat(text("{% btn 'https://x.example',看,far fa-x,blue larger %}")).isEqualTo("[看](https://x.example)");
        assertThat(text("{% btn regular, 看, https://x.example, fas fa-x %}")).isEqualTo("[看](https://x.example)");
        assertThat(text("{% link 标题, https://x.example, https://x.example/i.png %}"))
                .isEqualTo("[标题](https://x.example)");
        assertThat(text("{% link https://x.example 标题 %}")).isEqualTo("[标题](https://x.example)");
        assertThat(text("{% site 名, url=https://x.example, description=词 %}")).isEqualTo("[名](https://x.example) 词");
        assertThat(text("{% ghcard xaoxuu/x %}")).isEqualTo("<https://github.com/xaoxuu/x>");
    }

    @Test
    void picturesKeepTheirWordsAndSize() {
        assertThat(text("{% image https://x.example/a.png, width=300px, alt=说明 %}"))
                .isEqualTo("<img src=\"https://x.example/a.png\" alt=\"说明\" width=\"300\">");
        assertThat(text("{% image https://x.example/a.png 说 明 %}")).isEqualTo("![说 明](https://x.example/a.png)");
        assertThat(text("{% inlineImage https://x.example/a.png height=20px %}"))
                .isEqualTo("<img src=\"https://x.example/a.png\" alt=\"\" height=\"20\">");
    }

    @Test
    void diagramsFormulasAndVideosStayThat_c42() {
        assertThat(text("{% mermaid %}\ngraph TD\nA-->B\n{% endmermaid %}"))
                .isEqualTo("```mermaid\ngraph TD\nA-->B\n```");
        assertThat(text("{% mathjax %}\nx^2\n{% endmathjax %}")).isEqualTo("$$\nx^2\n$$");
        assertThat(text("{% bilibili BV1xx %}")).contains("https://player.bilibili.com/player.html?bvid=BV1xx");
        assertThat(text("{% video https://x.example/a.mp4 %}"))
                .isEqualTo("<video src=\"https://x.example/a.mp4\"></video>");
    }

    @Test
    void inAListABlockStaysInItsItem() {
        assertThat(text("1. one\n\n   {% note info %}\n   a\n   {% endnote %}\n\n2. two"))
                .isEqualTo("1. one\n\n   > [!NOTE]\n   > a\n\n2. two");
    }
}
