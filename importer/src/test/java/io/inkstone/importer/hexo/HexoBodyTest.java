package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 1, 20, 25, 27, 28, 30 and 41: the text itself. */
class HexoBodyTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2024-01-02\n---\n";
    private static final String MARKDOWN_IT =
            "{\"dependencies\": {\"hexo\": \"1\", \"hexo-renderer-markdown-it\": \"1\"}}";

    @TempDir
    Path folder;

    private Converted post(String body, String... files) {
        return HexoFixture.post(folder, HEAD + body, files);
    }

    private String text(String body, String... files) {
        return post(body, files).markdown();
    }

    @Test
    void theScriptOfAGistBecomesALink_c29() {
        assertThat(text("a\n\n<script src=\"https://gist.github.com/ink/1.js\"></script>\n\nb"))
                .isEqualTo("a\n\n<https://gist.github.com/ink/1>\n\nb");
    }

    @Test
    void theEndOfALineStaysOneAsHexosRendererShowedIt_c25() {
        assertThat(text("春眠不觉晓\n处处闻啼鸟\n\n夜来")).isEqualTo("春眠不觉晓  \n处处闻啼鸟\n\n夜来");
        assertThat(text("- 一\n  二\n- 三\n\n> 四\n> 五\n")).isEqualTo("- 一  \n  二\n- 三\n\n> 四  \n> 五\n");
        assertThat(text("<font>一</font>\n<span>二</span>\n")).isEqualTo("<font>一</font>  \n<span>二</span>\n");
        assertThat(text("a\\\nb  \nc<br>\nd")).isEqualTo("a\\\nb  \nc<br>\nd");
    }

    @Test
    void namedEmojisAreShownWhereTheSiteShowedThem() {
        String filter = "{\"dependencies\": {\"hexo\": \"1\", \"hexo-filter-github-emojis\": \"1\"}}";

        assertThat(text("a :coffee:", "_config.yml", "title: Ink\n")).isEqualTo("a :coffee:");
        assertThat(text("a :coffee:", "_config.yml", "markdown:\n  plugins: [markdown-it-emoji]\n"))
                .isEqualTo("a ☕");
        assertThat(text("a :coffee: `:coffee:`", "package.json", filter)).isEqualTo("a ☕ `:coffee:`");
    }

    @Test
    void containersAndCalloutsOfAnyKindBecomeAlerts() {
        assertThat(text("!!! note 標題\n    一\n    二\n")).startsWith("\n> [!NOTE] 標題\n> 一  \n> 二");
        assertThat(text(":::warning 濕\n一\n二\n:::\n")).startsWith("\n> [!WARNING] 濕\n> 一  \n> 二");
        assertThat(text("> [!example] 例\n> 一\n> 二\n")).startsWith("> [!NOTE] 例\n> 一");
        assertThat(text(":::info\n一\n二\n:::\n\n後", "package.json", MARKDOWN_IT))
                .startsWith("\n> [!NOTE]\n> 一\n> 二\n\n")
                .endsWith("後");
    }

    @Test
    void whereALineEndMeansNothingNothingIsAdded() {
        String untouched = """
            # 题
            正文

            | a | b |
            |---|---|
            | 1 | 2 |

            正文
            - 一
            - 二

            正文
            ```
            x
            y
            ```

                code
                more

            $$
            x
            y
            $$

            [a]: https://x.example
            [b]: https://y.example

            <div>
            a
            </div>
            """;

        assertThat(text(untouched)).isEqualTo(untouched);
    }

    @Test
    void otherRenderersBreakLinesOnlyIfTold() {
        assertThat(text("一\n二", "package.json", MARKDOWN_IT)).isEqualTo("一\n二");
        assertThat(text("一\n二", "package.json", MARKDOWN_IT, "_config.yml", "markdown:\n  render:\n    breaks: true\n"))
                .isEqualTo("一  \n二");
        assertThat(text("一\n二", "_config.yml", "marked:\n  breaks: false\n", "package.json", "{\"hexo\": \"1\"}"))
                .isEqualTo("一\n二");
    }

    @Test
    void marksOfExcerptsAreTakenInEverySpelling_c30() {
        for (String mark :
                new String[] {"<!-- more -->", "<!--more-->", "<!--  More  -->", "<!---more-->", "<a id=\"more\"></a>"
                }) {
            Converted post = post("前言\n\n" + mark + "\n\n正文");
            assertThat(post.summary()).isEqualTo("前言");
            assertThat(post.markdown())
                    .doesNotContain("more", "More")
                    .contains("前言")
                    .contains("正文");
        }
        assertThat(text("前言\n\n`<!-- more -->`\n")).contains("`<!-- more -->`");
    }

    @Test
    void whatTheAuthorWroteForListsComesFirst_c30() {
        assertThat(HexoFixture.post(folder, HEAD.replace("title", "excerpt: 摘 要\ntitle") + "a\n<!-- more -->\nb")
                        .summary())
                .isEqualTo("摘 要");
        assertThat(HexoFixture.post(folder, HEAD.replace("title", "description: 描述\ntitle") + "a")
                        .summary())
                .isEqualTo("描述");
    }

    @Test
    void marksOfContentsGo() {
        assertThat(text("[TOC]\n\na\n")).isEqualTo("\na\n");
        assertThat(text("@[toc]\n<!-- toc -->\n\na\n")).isEqualTo("\na\n");
        assertThat(text("```\n[toc]\n```\n")).contains("[toc]");
    }

    @Test
    void fencesKeepTheirLanguageAlone_c27() {
        assertThat(text("```js title https://x.example link {1,3-5}\na\n```\n\n~~~ lang:sh\nb\n~~~\n"))
                .isEqualTo("```js\na\n```\n\n~~~sh\nb\n~~~\n");
    }

    @Test
    void aHeadingThatRepeatsTheTitleGoes_c20() {
        assertThat(text("# T\n\nwords")).isEqualTo("\nwords");
        assertThat(text("# Other\n\nwords")).isEqualTo("# Other\n\nwords");
    }

    @Test
    void aSecondFenceBelowTheFrontMatterGoes_c1() {
        Converted post = post("---\nwords\n---\nmore");

        assertThat(post.markdown()).startsWith("words");
        assertThat(HexoFixture.notices(post)).containsExactly("COSMETIC@5");
    }

    @Test
    void aPostOfHtmlStaysHtml_c28() {
        HexoFixture site = HexoFixture.of(
                folder,
                "source/_posts/a.html",
                "---\ntitle: A\ndate: 2024-01-01\n---\n<p>a</p>\n\n    <p>b {{ c }}</p>\n");

        assertThat(site.converted("source/_posts/a.html").markdown())
                .isEqualTo("<div>\n<p>a</p>\n<p>b {{ c }}</p>\n</div>\n");
    }

    @Test
    void coversAreFoundUnderTheirManyNames_c32() {
        String picture = "source/img/c.png";

        assertThat(HexoFixture.post(folder, HEAD.replace("title", "cover: /img/c.png\ntitle") + "x", picture, "p")
                        .cover())
                .isEqualTo("/media/0/c.png");
        assertThat(HexoFixture.post(folder, HEAD.replace("title", "thumbnail: ../img/c.png\ntitle") + "x", picture, "p")
                        .cover())
                .isEqualTo("/media/0/c.png");
        assertThat(HexoFixture.post(folder, HEAD.replace("title", "cover: ''\ntitle") + "x", picture, "p")
                        .cover())
                .isNull();
    }
}
