package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.HEAD;
import static io.inkstone.importer.wordpress.WxrFixture.TAIL;
import static io.inkstone.importer.wordpress.WxrFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("45 WordPress: broken and hostile XML")
class WordPressBrokenTest {
    @TempDir
    Path home;

    private WxrFixture of(String text) throws IOException {
        return WxrFixture.ofText(home, text, StandardCharsets.UTF_8);
    }

    @Test
    void aRawAmpersandCostsNothing() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "Q & A", "<p>x &amp; y</p>"), item(2, "T", "z"));

        assertThat(blog.entry(1).title()).isEqualTo("Q & A");
        assertThat(blog.markdown(1)).isEqualTo("x & y\n");
        assertThat(blog.notices(1)).singleElement().asString().startsWith("14: the XML is broken here");
        assertThat(blog.notices(2)).isEmpty();
    }

    @Test
    void controlCharactersAreLeftOut() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T\u0005", "a\u0011b &#8;"));

        assertThat(blog.entry(1).title()).isEqualTo("T");
        assertThat(blog.markdown(1)).startsWith("ab");
    }

    @Test
    void cdataWithinCdataIsText() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "<p>a</p><![CDATA[<p>b</p>]]><p>c</p>"),
                item(2, "T", "<p>a ]]]]><![CDATA[> b</p>"),
                item(3, "T", "z"));

        assertThat(blog.markdown(1)).isEqualTo("a\n\nb\n\nc\n");
        assertThat(blog.markdown(2)).isEqualTo("a ]]> b\n");
        assertThat(blog.markdown(3)).isEqualTo("z\n");
    }

    @Test
    void cdataThatWasNeverClosedEndsWithItsItem() throws IOException {
        WxrFixture blog = of(HEAD + item(1, "T", "first").replace("first]]>", "first") + item(2, "T", "second") + TAIL);

        assertThat(blog.paths()).containsExactly("export.xml#post-1", "export.xml#post-2");
        assertThat(blog.markdown(1)).isEqualTo("first\n");
        assertThat(blog.markdown(2)).isEqualTo("second\n");
    }

    @Test
    void anItemWithinTheTextOfAnItemIsText() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home, item(1, "T", "<pre>&lt;rss&gt;<item><title>x</title></item></pre> after"), item(2, "T", "z"));

        assertThat(blog.paths()).containsExactly("export.xml#post-1", "export.xml#post-2");
        assertThat(blog.markdown(1)).contains("after");
    }

    @Test
    void tagsThatDoNotMatchCostOneItemNothingButThemselves() throws IOException {
        WxrFixture blog = of(HEAD
                + item(1, "T", "one").replace("</guid>", "</gu>")
                + item(2, "T", "two").replace("</item>", "")
                + item(3, "T", "three")
                + TAIL);

        assertThat(blog.markdown(1)).isEqualTo("one\n");
        assertThat(blog.markdown(2)).isEqualTo("two\n");
        assertThat(blog.markdown(3)).isEqualTo("three\n");
    }

    @Test
    void ofACutFileEverythingCompleteComesIn() throws IOException {
        String whole = HEAD + item(1, "T", "one") + item(2, "T", "two, and then");
        WxrFixture blog = of(whole.substring(0, whole.indexOf("and then")));

        assertThat(blog.paths()).containsExactly("export.xml#post-1");
        assertThat(blog.index.failed())
                .singleElement()
                .matches(failed ->
                        failed.path().endsWith(".xml:18") && failed.reason().contains("at line 20"));
    }

    @Test
    void entitiesOfTheFileAreNeverResolved() throws IOException {
        Files.writeString(home.resolve("secret.txt"), "top secret");
        String hostile = HEAD.replace(
                "<rss",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://" + home.resolve("secret.txt")
                        + "\"><!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<rss");
        WxrFixture blog = of(hostile + item(1, "&x; &b; &eacute;", "x") + TAIL);

        assertThat(blog.entry(1).title()).isEqualTo("&x; &b; é");
    }

    @Test
    void otherPrefixesOfTheSameNamespacesAreUnderstood() throws IOException {
        String text = (HEAD + item(1, "T", "x") + TAIL)
                .replace("wp:", "w:")
                .replace("xmlns:wp", "xmlns:w")
                .replace("content:", "c:")
                .replace("xmlns:content", "xmlns:c");

        assertThat(of(text).markdown(1)).isEqualTo("x\n");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        String text = HEAD + item(1, "墨", "<p>松烟</p>") + TAIL;

        assertThat(WxrFixture.ofText(home.resolve("a"), text.replace("UTF-8", "GBK"), Charset.forName("GBK"))
                        .markdown(1))
                .isEqualTo("松烟\n");
        assertThat(WxrFixture.ofText(home.resolve("b"), text, StandardCharsets.UTF_16)
                        .markdown(1))
                .isEqualTo("松烟\n");
        assertThat(WxrFixture.ofText(home.resolve("c"), "\uFEFF" + text, StandardCharsets.UTF_8)
                        .markdown(1))
                .isEqualTo("松烟\n");
    }

    @Test
    void aCharacterThatWasCutDoesNotSpoilTheOthers() throws IOException {
        byte[] text = (HEAD + item(1, "T", "松烟油烟墨锭砚台@") + TAIL).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '@' ? (byte) 0xE6 : text[i];
        }
        Files.write(home.resolve("e.xml"), text);

        assertThat(WxrFixture.in(home).markdown(1)).isEqualTo("松烟油烟墨锭砚台\n");
    }
}
