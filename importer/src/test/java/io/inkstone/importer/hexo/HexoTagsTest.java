package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 13 to 15: Hexo's own tags, and what looks like tags. */
class HexoTagsTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2024-01-02\n---\n";

    @TempDir
    Path folder;

    private Converted post(String body, String... files) {
        return HexoFixture.post(folder, HEAD + body, files);
    }

    private String text(String body, String... files) {
        return post(body, files).markdown();
    }

    /** Edge 14; hexo#2030, #1109, #3346. */
    @Test
    void whatStandsInCodeIsText_c14() {
        String code = "```yaml\n{{ secrets.X }} {% note %}\n```\n\n`{% raw %}` and `{{ x }}`\n\n    {% if %}\n";

        Converted post = post(code);

        assertThat(post.markdown()).isEqualTo(code);
        assertThat(post.notices()).isEmpty();
    }

    /** hexo#2634. */
    @Test
    void theMarksOfRawVanishAndNothingElse_c15() {
        assertThat(text("a\n{% raw %}\n<div>{{ x }}</div>\n{% endraw %}\nb")).isEqualTo("a\n<div>{{ x }}</div>\nb");
        assertThat(text("{% raw %}{{ a }}{% endraw %} b")).isEqualTo("{{ a }} b");
        assertThat(text("`{% raw %}{{ a }}{% endraw %}`")).isEqualTo("`{{ a }}`");
        assertThat(text("{% raw %}\n```js\n{{ a }}\n```\n{% endraw %}")).isEqualTo("```js\n{{ a }}\n```\n");
    }

    @Test
    void codeBlocksBecomeFencesWithTheirTitle_c15() {
        assertThat(text("{% codeblock %}\na `b`\n{% endcodeblock %}")).isEqualTo("```\na `b`\n```");
        assertThat(text("{% codeblock lang:js line_number:false %}\na\n  b\n{% endcodeblock %}"))
                .isEqualTo("```js\na\n  b\n```");
        assertThat(text("x\n{% code main.go lang:go https://x.example/a Here %}\n```\n{% endcode %}\ny"))
                .isEqualTo("x\n\n**main.go** [Here](https://x.example/a)\n\n````go\n```\n````\n\ny");
        assertThat(text("{% codeblock %}{% raw %}{{ a }}{% endraw %}{% endcodeblock %}"))
                .isEqualTo("```\n{{ a }}\n```");
    }

    @Test
    void quotationsSayWhoSaidThem_c15() {
        assertThat(text("{% blockquote %}\na\n\nb\n{% endblockquote %}")).isEqualTo("> a\n>\n> b");
        assertThat(text("{% quote 鲁迅, 野草 %}\na\n{% endquote %}")).isEqualTo("> a\n>\n> — 鲁迅, 野草");
        assertThat(text("{% blockquote Seth https://s.example/x Title %}a{% endblockquote %}"))
                .isEqualTo("> a\n>\n> — Seth, [Title](https://s.example/x)");
        assertThat(text("{% pullquote right %}\na\n{% endpullquote %}")).isEqualTo("> a");
    }

    /** hexo#934, #4394, #5503. */
    @Test
    void filesOfThePostsOwnFolderAreFoundInEverySpelling_c36() {
        String[] files = {"_config.yml", "post_asset_folder: true", "source/_posts/ink/墨 1.png", "p"};

        assertThat(text("{% asset_img '墨 1.png' 100 '题 目' %}", files))
                .isEqualTo("<img src=\"/media/0/墨 1.png\" alt=\"题 目\" width=\"100\">");
        assertThat(text("{% asset_img left \"墨 1.png\" \"'标题' '说明'\" %}", files))
                .isEqualTo("![说明](/media/0/墨%201.png)");
        assertThat(text("{% asset_link '墨 1.png' See it %} {% asset_path 墨 1.png %}", files))
                .startsWith("[See it](/media/0/墨%201.png)");
        assertThat(text("![]({% asset_path '墨 1.png' %})", files)).isEqualTo("![](/media/0/墨%201.png)");
        assertThat(text("![](墨%201.png) ![](ink/墨%201.png) ![](./ink\\墨%201.png)", files))
                .isEqualTo("![](/media/0/墨%201.png) ![](/media/0/墨%201.png) ![](/media/0/墨%201.png)");
    }

    @Test
    void postsAreLinkedByNameOrTitle_c31() {
        String[] files = {"source/_posts/deep/second one.md", "---\ntitle: 第二\ndate: 2024-01-01\n---\nx"};

        assertThat(text("{% post_link deep/second one %} {% post_link gone %}", files))
                .isEqualTo("one gone");
        assertThat(text("{% post_link 'deep/second one' %}", files))
                .isEqualTo("[第二](/new/second one/)".replace(" ", "%20"));
        assertThat(text("{% post_link 第二#part Read [it] %}", files))
                .isEqualTo("[Read \\[it\\]](/new/second%20one/#part)");
        assertThat(text("[x]({% post_path 第二 %})", files)).isEqualTo("[x](/new/second%20one/)");
        assertThat(HexoFixture.notices(post("a\n{% post_link gone %}"))).containsExactly("LINK_MISSING@6");
    }

    @Test
    void linksPicturesAndPlayersBecomeWhatTheyShow_c29() {
        assertThat(text("{% link Site https://x.example true %}")).isEqualTo("[Site](https://x.example)");
        assertThat(text("{% img left /images/a.png 10 20 \"t\" \"alt\" %}", "source/images/a.png", "p"))
                .isEqualTo("<img src=\"/media/0/a.png\" alt=\"alt\" width=\"10\" height=\"20\">");
        assertThat(text("{% youtube abc_1 %}"))
                .isEqualTo("<iframe src=\"https://www.youtube-nocookie.com/embed/abc_1\"></iframe>");
        assertThat(text("{% vimeo 42 %}")).contains("https://player.vimeo.com/video/42");
        assertThat(text("{% iframe https://x.example/?a=1&b=2 100% 300 %}"))
                .isEqualTo("<iframe src=\"https://x.example/?a=1&amp;b=2\"></iframe>");
        assertThat(text("{% gist abc123 file.js %}")).isEqualTo("<https://gist.github.com/abc123>");
        assertThat(text("{% jsfiddle xyz %}")).isEqualTo("<https://jsfiddle.net/xyz>");
        assertThat(text("[x]({% url_for about/ %})")).isEqualTo("[x](/about/)");
        assertThat(text("{% url_for blog index.html %}")).isEqualTo("[blog](/index.html)");
    }

    @Test
    void codeOfFilesIsTakenIn() {
        String[] files = {"source/downloads/code/a.js", "one\ntwo\nthree\n"};

        assertThat(text("{% include_code Title lang:javascript from:2 to:3 a.js %}", files))
                .isEqualTo("**Title**\n\n```javascript\ntwo\nthree\n```");
        assertThat(text("{% include_code a.js %}", files)).isEqualTo("**a.js**\n\n```js\none\ntwo\nthree\n```");
        Converted missing = post("x\n\n{% include_code tree lang:cpp cpp/a.h %}\n");
        assertThat(missing.markdown()).isEqualTo("x\n\ntree: `cpp/a.h`\n");
        assertThat(HexoFixture.notices(missing)).containsExactly("LINK_MISSING@7");
    }

    @Test
    void whatIsNotKnownIsNeverLost_c15() {
        Converted pair = post("a\n\n{% sparkle x %}\nin **it**\n{% endsparkle %}\n\nb");
        Converted single = post("a\n{% sparkle x %}\n{{ b }}");

        assertThat(pair.markdown()).isEqualTo("a\n\nin **it**\n\nb");
        assertThat(HexoFixture.notices(pair)).containsExactly("MARKUP@7");
        assertThat(single.markdown()).contains("{% sparkle x %}").contains("{{ b }}");
        assertThat(HexoFixture.notices(single)).containsExactly("LIQUID@6", "LIQUID@7");
    }

    @Test
    void whatIsNeverClosedStays() {
        assertThat(text("{% codeblock %}\na")).startsWith("{% codeblock %}");
        assertThat(text("{% raw %} a")).isEqualTo("{% raw %} a");
    }

    @Test
    void tagsStayWhereTheRendererPassesThemOver() {
        assertThat(HexoFixture.post(folder, HEAD.replace("title", "disableNunjucks: true\ntitle") + "{% img /a.png %}")
                        .markdown())
                .isEqualTo("{% img /a.png %}");
    }

    @Test
    void commentsOfTheTemplateLanguageStayHidden() {
        assertThat(text("a {# not for readers #} b `{# code #}`")).isEqualTo("a  b `{# code #}`");
    }

    @Test
    void nestedTagsKeepTheirInside() {
        assertThat(text("""
            {% note warning %}
            a

            {% fold info @More %}
            ```js
            {% x %}
            ```
            {% endfold %}
            {% endnote %}\
            """)).isEqualTo("""
                > [!WARNING]
                > a
                >
                > <details><summary>More</summary>
                >
                > ```js
                > {% x %}
                > ```
                >
                > </details>\
                """);
    }

    @Test
    void ofATagOfTheSitesOwnThePictureOrTheAddressStays_c15() {
        String[] files = {"_config.yml", "post_asset_folder: true", "source/_posts/ink/a.png", "p"};

        Converted post = post("{% myImage 砚台_图 a.png max-800 %} {% card url=\"/ink/\" title=\"墨 水\" %}", files);

        assertThat(post.markdown()).isEqualTo("![砚台_图](/media/0/a.png) [墨 水](/ink/)");
        assertThat(HexoFixture.notices(post)).containsExactly("MARKUP@5", "MARKUP@5");
        assertThat(text("{% shot /img/b.png wide '题 目' %} {% shot src=https://x.example/c.jpg %}"))
                .isEqualTo("![题 目](/img/b.png) ![](https://x.example/c.jpg)");
        assertThat(text("{% myImage gone.png %} {% box blue %}")).isEqualTo("{% myImage gone.png %} {% box blue %}");
    }
}
