package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CodeBlockTest {
    private final Markdown markdown = new Markdown();

    private String html(String text) {
        return markdown.render(text).html().value();
    }

    @Test
    void aBlockSaysItsLanguageAndIsHighlighted() {
        assertThat(html("```js\nif (a<b) c();\n```"))
                .isEqualTo("<pre tabindex=\"0\" data-language=\"JavaScript\"><code class=\"language-js\">"
                        + "<span class=\"k\">if</span> (a&lt;b) c();\n</code></pre>");
    }

    @Test
    void aBlockWithoutALanguageIsPlain() {
        assertThat(html("```\nif\n```")).isEqualTo("<pre tabindex=\"0\"><code>if\n</code></pre>");
        assertThat(html("```klingon\nif\n```"))
                .isEqualTo("<pre tabindex=\"0\" data-language=\"klingon\"><code class=\"language-klingon\">if\n"
                        + "</code></pre>");
    }

    @Test
    void itsTitleStandsAbove() {
        assertThat(html("```yaml {1,3} title=\"a <b>.yml\"\nx\n```"))
                .startsWith("<figure class=\"listing\"><figcaption>a &lt;b&gt;.yml</figcaption><pre tabindex=\"0\"");
        assertThat(html("```go {file='main.go'}\nx\n```")).contains("<figcaption>main.go</figcaption>");
    }

    @Test
    void codeWrittenAsHtmlIsHighlightedToo() {
        assertThat(html("<pre><code class=\"language-java\">int x;</code></pre>"))
                .contains("<span class=\"t\">int</span> x;");
        assertThat(html("<pre class=\"language-java\"><code>int x;</code></pre>"))
                .contains("<span class=\"t\">int</span> x;");
    }

    @Test
    void whatItsAuthorMarkedUpStays() {
        assertThat(html("<pre><code class=\"language-java\">int <mark>x</mark>;</code></pre>"))
                .contains("int <mark>x</mark>;");
    }

    @Test
    void codeIsNeverMarkup() {
        String listing = "<script>alert(1)</script><img src=x onerror=\"alert(1)\">\n";
        for (String language : new String[] {"html", "js", "md", "php", "diff", "text"}) {
            Element article = Jsoup.parseBodyFragment(html("```" + language + "\n" + listing + "```"));

            assertThat(article.select("script, img")).isEmpty();
            assertThat(article.select("code").stream().map(Element::wholeText)).containsExactly(listing);
        }
    }

    @Test
    void authorsCannotUseTheClassesOfTokens() {
        assertThat(html("a <span class=\"k\">b</span>")).isEqualTo("<p>a <span>b</span></p>");
    }
}
