package io.inkstone.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line of HTML, one of Markdown; a bar stands for a line end. */
class HtmlToMarkdownTest {
    private static String markdown(String html) {
        return HtmlToMarkdown.convert(html.replace('¦', '\n')).stripTrailing().replace('\n', '¦');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<h1>A</h1><h2>B <em>c</em></h2> => # A¦¦## B *c*",
                "<h2><strong>All of it</strong></h2> => ## All of it",
                "<h3>C#</h3><h3>tail #</h3> => ### C#¦¦### tail \\#",
                "<p>One<br>two</p> => One  ¦two",
                "<p>One<br><br>two</p> => One¦¦two",
                "<p>One</p>  <p> two </p> => One¦¦two",
                "<div>a<p>b</p>c</div> => a¦¦b¦¦c",
                "<hr><p>x</p> => ---¦¦x",
                "<blockquote><p>a</p><p>b</p></blockquote> => > a¦>¦> b",
                "<blockquote>a<cite>Who</cite></blockquote> => > a<cite>Who</cite>",
                "<p>&nbsp;</p><p>x</p> => x",
                "<details open><summary>More <b>x</b></summary><p>a</p><p>*b</p></details> => <details"
                        + " open>¦<summary>More <b>x</b></summary>¦¦a¦¦\\*b¦¦</details>",
                "<dl><dt>t</dt><dd>d</dd></dl> => <dl><dt>t</dt><dd>d</dd></dl>",
                "a<!--more-->b => a¦¦<!-- more -->¦¦b",
            })
    void blocks(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<ul><li>a</li><li>b</li></ul> => - a¦- b",
                "<ul><li><p>a</p></li><li><p>b</p></li></ul> => - a¦¦- b",
                "<ul><li>a</li><li><p>b</p></li></ul> => - a¦- b",
                "<ul><li><p>a</p><p>a2</p></li><li>b</li></ul> => - a¦¦  a2¦¦- b",
                "<ol start=\"9\"><li>a</li><li>b</li></ol> => 9. a¦10. b",
                "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ul> => - a¦  - b¦    1. c",
                "<ul><li>a</li><ul><li>b</li></ul></ul> => - a¦  - b",
                "<ul><li>a</li></ul><ul><li>b</li></ul> => - a¦¦* b",
                "<ul><li><input type=\"checkbox\" checked> done</li><li><input type=\"checkbox\">open</li></ul> => -"
                        + " [x] done¦- [ ] open",
                "<ul><li>a<pre><code>x</code></pre></li></ul> => - a¦¦  ```¦  x¦  ```",
                "<ul><li></li><li>b</li></ul> => - b",
                "<li>alone</li> => alone",
            })
    void lists(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "a<b> bold </b>c => a **bold** c",
                "<b></b>x<i> </i>y => x y",
                "<p><strong>中文：</strong>文字</p> => **中文：**文字",
                "中<b>.NET</b>的 => 中**.NET**的",
                "foo<b>(bar)</b> => foo<strong>(bar)</strong>",
                "foo<b>bar</b>baz => foo**bar**baz",
                "<b>a</b><i>b</i> => **a**<em>b</em>",
                "<b><i>x</i></b> => ***x***",
                "<b><b>x</b></b> => **x**",
                "<del>x</del> <s>y</s> => ~~x~~ ~~y~~",
                "H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> <u>u</u> => H<sub>2</sub>O <kbd>Ctrl</kbd>"
                        + " <mark>m</mark> <u>u</u>",
                "<abbr title=\"So &quot;it&quot; is\">s</abbr> => <abbr title=\"So &quot;it&quot; is\">s</abbr>",
                "<span style=\"font-weight: 700\">x</span><span>y</span> => **x**y",
                "<code>a`b</code> <code>`</code> <code></code> => ``a`b`` `` ` ``",
                "a<font color=red>b</font><center>c</center> => ab¦¦c",
            })
    void runningText(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<a href=\"/a b (c\" title='say \"x\"'>t [1]</a> => [t [1]](/a%20b%20%28c \"say \\\"x\\\"\")",
                "<a href=\"https://e.org/Ink_(a)\">x</a> => [x](https://e.org/Ink_(a))",
                "<a href=\"https://e.org/x_y\">https://e.org/x_y</a> => <https://e.org/x_y>",
                "<a href=\"mailto:a@e.org\">a@e.org</a> => <a@e.org>",
                "<a href=\"\">x</a> <a href=\"/y\"></a><a href=\"javascript:x()\">z</a> => x z",
                "<a href=\"/y\"> <b>x</b> </a>z => [**x**](/y) z",
                "<a href=\"#n\">go</a><p id=\"n\"><b id=\"n2\">x</b></p> => [go](#n)¦¦<a id=\"n\"></a>**x**",
                "<a href=\"#s\">go</a><h2 id=\"s\">S</h2><a href=\"#t\">on</a><h2 id=\"t\">Other</h2> => [go](#s)¦¦##"
                        + " S¦¦[on](#t)¦¦## <a id=\"t\"></a>Other",
                "<a href=\"#n\">go</a> <a name=\"n\"></a>x => [go](#n) <a id=\"n\"></a>x",
                "<img src=\"/a b.png\" alt=\"x ]*\" title=\"t\"> => ![x \\]\\*](/a%20b.png \"t\")",
                "<img alt=\"lost\">x => x",
                "<img src=\"data:image/gif;base64,R0\" data-src=\"/real.png\"> => ![](/real.png)",
                "<img srcset=\"/s.png 300w, /l.png 900w\"> => ![](/l.png)",
                "<img src=\"a.png\" width=\"300\" height=\"200\"> => ![](a.png){width=300 height=200}",
                "<figure><img src=\"a.png\" alt=\"A\"><figcaption>See <b>it</b></figcaption></figure> => ![A](a.png"
                        + " \"See it\")",
                "<figure><img src=\"a.png\"><figcaption>By <a href=\"/x\">X</a></figcaption></figure> =>"
                        + " ![](a.png)¦¦*By [X](/x)*",
                "<figure><a href=\"/a.png\"><img src=\"/a-300x200.png\"></a></figure> => ![](/a-300x200.png)",
                "<figure><a href=\"/p/\"><img src=\"/a.png\"></a></figure> => [![](/a.png)](/p/)",
                "<figure><pre><code class=\"language-java\">x</code></pre><figcaption>Why</figcaption></figure> =>"
                        + " ```java¦x¦```¦¦*Why*",
                "<p>wow!<a href=\"/x\">y</a></p> => wow\\![y](/x)",
            })
    void linksAndPictures(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<pre><code class=\"language-java\">int a;¦¦  b</code></pre> => ```java¦int a;¦¦  b¦```",
                "<pre class=\"lang:js decode:true\">x</pre> => ```js¦x¦```",
                "<pre class=\"brush: php; title: x\">x</pre> => ```php¦x¦```",
                "<pre><code class=\"hljs python\">x</code></pre> => ```python¦x¦```",
                "<div class=\"highlight-source-shell\"><pre>x</pre></div> => ```shell¦x¦```",
                "<pre><code class=\"language-plaintext\">x</code></pre> => ```¦x¦```",
                "<pre>a<br>b</pre> => ```¦a¦b¦```",
                "<pre>```¦x¦```</pre> => ````¦```¦x¦```¦````",
                "<pre></pre>x => x",
                "<figure class=\"highlight\"><table><tr><td class=\"gutter\"><pre>1</pre></td><td"
                        + " class=\"code\"><pre>x</pre></td></tr></table></figure> => ```¦x¦```",
            })
    void code(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<table><thead><tr><th align=left>A</th><th style='text-align:"
                    + " right'>B</th></tr></thead><tbody><tr><td>1|2</td><td>x<br>y</td></tr></tbody></table> => | A |"
                    + " B |¦|:---|---:|¦| 1\\|2 | x<br>y |",
                "<table><tr><td>a</td></tr></table> => a",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> => | a | b |¦|---|---|¦| c |  |",
                "<table class=x><tr><td colspan=\"2\" style=\"x\">a</td></tr><tr><td>b</td><td>c</td></tr></table> =>"
                    + " <table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
                "<table><tr><td>a<pre>x¦¦y</pre></td><td>b</td></tr></table>"
                        + " => <table><tbody><tr><td>a<pre>x&#10;¦y</pre></td><td>b</td></tr></tbody></table>",
            })
    void tables(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<iframe src=\"https://www.youtube.com/embed/abc\" width=\"560\" class=x></iframe> => <iframe"
                        + " src=\"https://www.youtube.com/embed/abc\" width=\"560\" allowfullscreen></iframe>",
                "<p>See <iframe src=\"//e.org/x\"></iframe></p> => See <https://e.org/x>",
                "<iframe src=\"about:blank\"></iframe>x => x",
                "<video src=\"/v.mp4\" onplay=\"x()\">No <b>video</b></video> => <video src=\"/v.mp4\""
                        + " controls></video>",
                "<audio><source src=\"/a.mp3\"></audio> => <audio controls><source src=\"/a.mp3\"></audio>",
                "<script src=\"https://gist.github.com/me/12.js\"></script> => <https://gist.github.com/me/12>",
                "<script>alert(1)</script><style>p{}</style><form><input name=x></form>x => x",
                "<object><param name=\"movie\" value=\"https://e.org/f.swf\"></object> => <https://e.org/f.swf>",
                "<img src=\"a.png\" class=lazy><noscript><img src=\"a.png\"></noscript> => ![](a.png)",
            })
    void players(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "# no => \\# no",
                "1. no => 1\\. no",
                "- no => \\- no",
                "&gt; no => \\> no",
                "--- => \\---",
                "=== => \\===",
                "|---|---| => \\|---|---|",
                "[x]: /y => [x]\\: /y",
                "[!NOTE] => [\\!NOTE]",
                "snake_case and 2 * 3 => snake_case and 2 * 3",
                "_x_ *y* => \\_x\\_ \\*y\\*",
                "3*4*5 => 3\\*4\\*5",
                "&lt;b&gt; 1 &lt; 2 => \\<b> 1 < 2",
                "&amp;amp; A&amp;B => \\&amp; A&B",
                "a\\*b C:\\dir => a\\\\\\*b C:\\dir",
                "x[1](y) => x[1\\](y)",
                "one ~ two ~5 => one ~ two \\~5",
                "~5 => ~5",
                "2015. => 2015\\.",
                "3.14 -1 => 3.14 -1",
            })
    void marksThatAreText(String html, String markdown) {
        assertThat(markdown("<p>" + html + "</p>")).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "a<sup id=\"r1\"><a href=\"#f1\">1</a></sup><hr><ol><li id=\"f1\">Note <a href=\"#r1\">↩</a></li></ol>"
                        + " => a[^1]¦¦---¦¦[^1]: Note",
                "a<sup><a href=\"#f1\" id=\"r1\">1</a></sup>b<sup><a href=\"#f2\" id=\"r2\">2</a></sup><ol><li"
                        + " id=\"f1\"><p>N</p><p>O <a href=\"#r1\">^</a></p></li><li id=\"f2\">P <a"
                        + " href=\"#r2\">^</a></li></ol> => a[^1]b[^2]¦¦[^1]: N¦¦    O¦¦[^2]: P",
                "a<sup><a href=\"#s1\">1</a></sup><p id=\"s1\">no way back</p> => a<sup>[1](#s1)</sup>¦¦<a"
                        + " id=\"s1\"></a>no way back",
            })
    void footnotes(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<div><br></div>", "<script>x</script>", "<!-- x -->"})
    void whatSaysNothingIsNothing(String html) {
        assertThat(HtmlToMarkdown.convert(html)).isEmpty();
    }
}
