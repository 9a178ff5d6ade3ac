package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.attachment;
import static io.inkstone.importer.wordpress.WxrFixture.item;
import static io.inkstone.importer.wordpress.WxrFixture.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.source.ArchiveFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("45 WordPress: paragraphs, blocks, shortcodes, pictures")
class WordPressBodyTest {
    private static final String UPLOADS = "https://blog.example/wp-content/uploads/2024/01/";

    @TempDir
    Path home;

    private String markdown(String content) throws IOException {
        return WxrFixture.of(
                        home,
                        item(1, "T", content.replace('¦', '\n')),
                        item(2, "Other", "y"),
                        attachment(8, UPLOADS + "a.png", 1)
                                .replace("<wp:post_id>", meta("_wp_attachment_image_alt", "An A") + "<wp:post_id>"),
                        attachment(9, UPLOADS + "b.png", 1),
                        item(20, "Block", "<p>Reused</p>").replace("<wp:post_type>post", "<wp:post_type>wp_block"))
                .markdown(1)
                .stripTrailing()
                .replace('\n', '¦')
                .replace(UPLOADS, "UP/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "One¦two¦¦three => One  ¦two¦¦three",
                "One¦<ul>¦<li>a</li>¦<li>b</li>¦</ul>¦two => One¦¦- a¦- b¦¦two",
                "<pre>a¦¦b</pre>¦x => ```¦a¦¦b¦```¦¦x",
                "<blockquote>a¦¦b</blockquote> => > a¦>¦> b",
                "<div>a</div>¦b => a¦¦b",
                "a¦¦<!--more-->¦¦b => a¦¦<!-- more -->¦¦b",
                "<a¦href=\"/2024/01/2/\">x</a> => [x](/posts/post-2/)",
                "see [8] and [sic] and [a](b) => see [8] and [sic] and [a\\](b)",
                "$latex E=mc^2$ => $latex E=mc^2$",
            })
    void classicText(String content, String expected) throws IOException {
        assertThat(markdown(content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<!-- wp:paragraph {\"align\":\"left\"} -->¦<p>a</p>¦<!-- /wp:paragraph -->¦¦<!-- wp:heading -->¦<h2"
                        + " class=\"x\">b</h2>¦<!-- /wp:heading --> => a¦¦## b",
                "<!-- wp:image {\"id\":8} -->¦<figure class=\"wp-block-image size-large\"><img"
                        + " src=\"UP/a-300x200.png\" alt=\"\""
                        + " class=\"wp-image-8\"/><figcaption>C</figcaption></figure>¦<!-- /wp:image --> => ![An"
                        + " A](UP/a.png \"C\")",
                "<!-- wp:gallery --><figure class=\"wp-block-gallery\"><ul class=\"blocks-gallery-grid\"><li"
                        + " class=\"blocks-gallery-item\"><figure><img src=\"/x.png\"/></figure></li><li"
                        + " class=\"blocks-gallery-item\"><figure><img src=\"/y.png\"/></figure></li></ul></figure><!--"
                        + " /wp:gallery --> => ![](https://blog.example/x.png)¦¦![](https://blog.example/y.png)",
                "<!-- wp:code {\"language\":\"java\"} -->¦<pre class=\"wp-block-code\"><code>int a;"
                        + " [gallery]</code></pre>¦<!-- /wp:code --> => ```java¦int a; [gallery]¦```",
                "<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>q</p><cite>W</cite></blockquote><!--"
                        + " /wp:quote --> => > q¦>¦> <cite>W</cite>",
                "<!-- wp:pullquote --><figure"
                    + " class=\"wp-block-pullquote\"><blockquote><p>q</p></blockquote></figure><!-- /wp:pullquote -->"
                    + " => > q",
                "<!-- wp:list --><ul><!-- wp:list-item --><li>a</li><!-- /wp:list-item --></ul><!-- /wp:list --> => -"
                        + " a",
                "<!-- wp:table --><figure"
                    + " class=\"wp-block-table\"><table><thead><tr><th>h</th><th>i</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></figure><!--"
                    + " /wp:table --> => | h | i |¦|---|---|¦| a | b |",
                "<!-- wp:embed {\"url\":\"https://youtu.be/abcdefghijk\"} --><figure class=\"wp-block-embed\"><div"
                    + " class=\"wp-block-embed__wrapper\">¦https://youtu.be/abcdefghijk¦</div></figure><!-- /wp:embed"
                    + " --> => <iframe src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\""
                    + " allowfullscreen></iframe>",
                "<!-- wp:embed --><figure class=\"wp-block-embed\"><div"
                        + " class=\"wp-block-embed__wrapper\">¦https://e.org/x¦</div></figure><!-- /wp:embed --> =>"
                        + " <https://e.org/x>",
                "<!-- wp:columns --><div class=\"wp-block-columns\"><!-- wp:column --><div><!-- wp:paragraph"
                        + " --><p>l</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns --> => l",
                "<!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator --> => ---",
                "<!-- wp:button --><div class=\"wp-block-button\"><a class=\"wp-block-button__link\""
                        + " href=\"/go\">Go</a></div><!-- /wp:button --> => [Go](/go)",
                "<!-- wp:file --><div class=\"wp-block-file\"><a href=\"/f.pdf\">F</a><a href=\"/f.pdf\""
                    + " class=\"wp-block-file__button\" download>Download</a></div><!-- /wp:file --> => [F](/f.pdf)",
                "<!-- wp:details --><details class=\"wp-block-details\"><summary>S</summary><!-- wp:paragraph"
                        + " --><p>a</p><!-- /wp:paragraph --></details><!-- /wp:details --> =>"
                        + " <details>¦<summary>S</summary>¦¦a¦¦</details>",
                "<!-- wp:block {\"ref\":20} /--> => Reused",
                "<!-- wp:more -->¦<!--more-->¦<!-- /wp:more --><!-- wp:paragraph --><p>x</p><!-- /wp:paragraph --> =>"
                        + " <!-- more -->¦¦x",
                "old¦text¦¦<!-- wp:paragraph --><p>new</p><!-- /wp:paragraph --> => old  ¦text¦¦new",
                "<!-- wp:verse --><pre class=\"wp-block-verse\">a¦<em>b</em></pre><!-- /wp:verse --> => a  ¦*b*",
                "<!-- wp:audio --><figure class=\"wp-block-audio\"><audio controls"
                    + " src=\"/a.mp3\"></audio></figure><!-- /wp:audio --> => <audio src=\"/a.mp3\" controls></audio>",
            })
    void blocks(String content, String expected) throws IOException {
        assertThat(markdown(content.replace("UP/", UPLOADS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "[caption id=\"x\" align=\"left\" width=\"300\"]<a href=\"UP/a.png\"><img src=\"UP/a-300x200.png\""
                        + " alt=\"\" width=\"300\" height=\"200\" class=\"size-medium wp-image-8\" /></a> Its"
                        + " <em>words</em>[/caption] => ![An A](UP/a.png \"Its words\")",
                "[gallery ids=\"9,8\"] => ![](UP/b.png)¦¦![An A](UP/a.png)",
                "x¦¦[gallery]¦¦y => x¦¦![An A](UP/a.png)¦¦![](UP/b.png)¦¦y",
                "[audio src=\"/s.mp3\"] => <audio src=\"/s.mp3\" controls></audio>",
                "[video mp4=\"/v.mp4\"][/video] => <video src=\"/v.mp4\" controls></video>",
                "[embed width=\"1\"]https://vimeo.com/12[/embed] => <iframe src=\"https://player.vimeo.com/video/12\""
                        + " allowfullscreen></iframe>",
                "[youtube https://www.youtube.com/watch?v=abcdefghijk&amp;t=3] => <iframe"
                        + " src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\" allowfullscreen></iframe>",
                "[code lang=\"php\"]¦if (a) { [b] }¦¦// <x>¦[/code] => ```php¦if (a) { [b] }¦¦// <x>¦```",
                "[sourcecode language='java']a &lt; b[/sourcecode] => ```java¦a < b¦```",
                "[[gallery]] => [gallery]",
                "https://youtu.be/abcdefghijk => <iframe src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\""
                        + " allowfullscreen></iframe>",
            })
    void shortcodes(String content, String expected) throws IOException {
        assertThat(markdown(content.replace("UP/", UPLOADS))).isEqualTo(expected);
    }

    @Test
    void anUnknownShortcodeStaysAndIsReportedWithItsLine() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "one\n\n[price_table id=\"3\"]\n\n[8] [note]x[/note]"));

        assertThat(blog.markdown(1)).isEqualTo("one\n\n[price_table id=\"3\"]\n\n[8] [note]x[/note]\n");
        assertThat(blog.notices(1))
                .containsExactly(
                        "18: the shortcode [price_table] is unknown and stays as it was written",
                        "20: the shortcode [note] is unknown and stays as it was written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "<img src=\"https://i0.wp.com/blog.example/wp-content/uploads/2024/01/a.png?resize=300%2C200&ssl=1\">"
                        + " => ![An A](UP/a.png)",
                "<img src=\"UP/a.png?w=300\"> => ![An A](UP/a.png)",
                "<img src=\"UP/other-100x100.png\"> => ![](UP/other-100x100.png)",
                "<img class=\"size-medium wp-image-77\" width=100 src=\"UP/other-100x100.png\"> => ![](UP/other.png)",
                "<img src=\"https://else.example/a-100x100.png\" width=\"20\"> =>"
                        + " ![](https://else.example/a-100x100.png){width=20}",
                "<img class=\"wp-smiley\" src=\"/s.gif\" alt=\":-)\"> => :-)",
                "<div class=\"wp-caption\"><img src=\"UP/a.png\"><p class=\"wp-caption-text\">C</p></div> => ![An"
                        + " A](UP/a.png \"C\")",
            })
    void pictures(String content, String expected) throws IOException {
        assertThat(markdown(content.replace("UP/", UPLOADS))).isEqualTo(expected);
    }

    @Test
    void uploadsBesideTheExportComeIntoTheLibrary() throws IOException {
        ArchiveFixtures.folder(home, Map.of("backup/wp-content/uploads/2024/01/a.png", "pixels"));

        assertThat(markdown("<img src=\"" + UPLOADS + "a-300x200.png\">")).isEqualTo("![An A](/media/a.png)");
    }

    @Test
    void footnotesOfTheBlockEditorAreFootnotes() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(
                        1,
                        "T",
                        "<!-- wp:paragraph --><p>a<sup data-fn=\"u1\" class=\"fn\"><a href=\"#u1\""
                                + " id=\"u1-link\">1</a></sup></p><!-- /wp:paragraph -->\n"
                                + "<!-- wp:footnotes /-->",
                        meta("footnotes", "[{\"content\":\"So <em>it</em> is\",\"id\":\"u1\"}]")));

        assertThat(blog.markdown(1)).isEqualTo("a[^1]\n\n[^1]: So *it* is\n");
    }

    @Test
    void aPodcastsSoundIsShownWhereTheTextDoesNot() throws IOException {
        WxrFixture blog =
                WxrFixture.of(home, item(1, "T", "x", meta("enclosure", "https://e.org/a.mp3\n123\naudio/mpeg")));

        assertThat(blog.markdown(1)).isEqualTo("x\n\n<audio src=\"https://e.org/a.mp3\" controls></audio>\n");
    }

    @Test
    void blocksThatTheThemeFilledGoWithoutAWordAndOthersWithOne() throws IOException {
        String computed = Stream.of(
                        "query-pagination-next",
                        "comment-reply-link",
                        "comments-title",
                        "post-author-biography",
                        "site-title",
                        "term-description")
                .map(name -> "<!-- wp:" + name + " {\"a\":1} /-->\n")
                .collect(Collectors.joining());
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", computed + "<!-- wp:shop/cart /-->\n<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->"));

        assertThat(blog.markdown(1)).isEqualTo("a\n");
        assertThat(blog.notices(1)).singleElement().asString().contains("shop/cart");
    }
}
