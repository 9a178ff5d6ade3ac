package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ShortcodesTest {
    @TempDir
    Path folder;

    private String markdown(String body, String... others) {
        return HugoFixture.markdown(folder, body, others);
    }

    @Test
    void theScriptOfAGistBecomesALink_c29() {
        assertThat(markdown("a\n\n<script src=\"https://gist.github.com/ink/1.js\"></script>\n\nb"))
                .isEqualTo("a\n\n<https://gist.github.com/ink/1>\n\nb");
    }

    @Test
    void calloutsOfAnyKindBecomeAlerts() {
        assertThat(markdown("> [!EXAMPLE] Ink\n> Grind it.\n\n> [!TIP]\n> Slowly."))
                .isEqualTo("> [!NOTE] Ink\n> Grind it.\n\n> [!TIP]\n> Slowly.");
        assertThat(markdown("> [!todo]- A\n> > [!example] B\n> > c\n"))
                .startsWith("<details>\n<summary>A</summary>\n\n> [!NOTE] B\n> c\n\n</details>");
        assertThat(markdown("> [!IDEA]- A & B\n> Grind it.\n"))
                .startsWith("<details>\n<summary>A &amp; B</summary>\n\nGrind it.\n\n</details>");
    }

    @Test
    void aFigureIsAPictureWithItsCaptionSizeAndLink_c16() {
        assertThat(markdown("{{< figure src=\"/a.png\" alt=\"x [1]\" caption=\"The \\\"ink\\\"\" width=\"300\"\n"
                        + "  link=\"https://x.example/\" >}}"))
                .isEqualTo("[![x \\[1\\]](/a.png \"The \\\"ink\\\"\"){width=300}](https://x.example/)");
        assertThat(markdown("{{< img src=`/a b.png` >}}")).isEqualTo("![](</a b.png>)");
    }

    @Test
    void aReferenceLeadsToTheTextThatItNames_c16() {
        String other = "---\ntitle: B\ndate: 2024-01-03\n---\nText.\n";

        assertThat(markdown(
                        "[a]({{< ref \"b.md\" >}}) [b]({{% relref \"/posts/b.md#墨\" %}}) [c]({{< relref path=\"b\""
                                + " >}}) [d]({{< ref \"sub/c\" >}})",
                        "content/posts/b.md", other, "content/posts/sub/c/index.md", other))
                .isEqualTo("[a](/new/b/) [b](/new/b/#墨) [c](/new/b/) [d](/new/index/)");
    }

    @Test
    void aReferenceToNothingIsNamedWithItsLine_c16() {
        Converted post =
                HugoFixture.post(folder, "---\ntitle: A\ndate: 2024-01-02\n---\n\n[a]({{< ref \"gone.md\" >}})\n");

        assertThat(post.markdown()).contains("[a](gone.md)");
        assertThat(HugoFixture.notices(post)).contains("LINK_MISSING@6");
    }

    @Test
    void markdownLinksToFilesLeadToTheirTexts_c31() {
        assertThat(markdown(
                        "[a](../notes/b.md#x) [b](/notes/b.md)",
                        "content/notes/b.md",
                        "---\ntitle: B\ndate: 2024-01-03\n---\nText.\n"))
                .isEqualTo("[a](/new/b/#x) [b](/new/b/)");
    }

    @Test
    void whatOtherHostsShowIsAFrameOrALink_c29() {
        assertThat(markdown("{{< youtube id=\"w7Ft2ymGmfc\" >}}"))
                .isEqualTo("<iframe src=\"https://www.youtube.com/embed/w7Ft2ymGmfc\"></iframe>");
        assertThat(markdown("{{< bilibili BV1xx411c7mD >}}"))
                .contains("player.bilibili.com/player.html?bvid=BV1xx411c7mD");
        assertThat(markdown("{{< tweet user=\"a\" id=\"1\" >}}")).isEqualTo("<https://twitter.com/a/status/1>");
        assertThat(markdown("{{< gist spf13 7896402 >}}")).isEqualTo("<https://gist.github.com/spf13/7896402>");
        assertThat(markdown("{{< vimeo 146022717 >}}")).contains("player.vimeo.com/video/146022717");
    }

    @Test
    void boxesAreAlertsAndFoldsAreDetailsWithMarkdownInside_c16() {
        assertThat(markdown("{{% notice warning \"Care\" %}}\n**Hot** ink.\n\n- one\n{{% /notice %}}"))
                .isEqualTo("> [!WARNING] Care\n> **Hot** ink.\n> \n> - one");
        assertThat(markdown("{{< tip >}}Good.{{< /tip >}}")).isEqualTo("> [!TIP]\n> Good.");
        assertThat(markdown("{{< details \"More & more\" >}}\n*x*\n{{< /details >}}"))
                .isEqualTo("<details><summary>More &amp; more</summary>\n\n*x*\n\n</details>");
    }

    @Test
    void wrappersMayNest_c16() {
        assertThat(markdown("""
            {{< tabs >}}
            {{< tab "Java" >}}
            {{< hint info >}}
            Ink.
            {{< /hint >}}
            {{< /tab >}}
            {{< /tabs >}}
            After.\
            """))
                .startsWith("**Java**\n\n> [!NOTE]\n> Ink.\n\n")
                .endsWith("\n\nAfter.");
    }

    @Test
    void listingsAndDiagramsAreFencesLongerThanWhatIsInThem_c27() {
        assertThat(markdown("{{< highlight go \"linenos=table,hl_lines=1\" >}}\nx := \"```\"\n{{< /highlight >}}"))
                .isEqualTo("````go\nx := \"```\"\n````");
        assertThat(markdown("{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}")).isEqualTo("```mermaid\ngraph TD\n```");
        assertThat(markdown("{{< math >}}\na\n+b\n{{< /math >}} and {{< katex >}}x^2{{< /katex >}}"))
                .isEqualTo("$$\na\n+b\n$$ and $x^2$");
    }

    @Test
    void aShownShortcodeLosesItsStars_c16() {
        assertThat(markdown("```\n{{</* figure src=\"a\" */>}}\n```\nand `{{%/* x */%}}`"))
                .isEqualTo("```\n{{< figure src=\"a\" >}}\n```\nand `{{% x %}}`");
        assertThat(markdown("`{{</*/>}}`")).isEqualTo("`{{</*/>}}`");
    }

    @Test
    void bracesInCodeAndTextAreNeverEvaluated_c14() {
        String body = "```html\n{{ .Title }} {{< unknown >}}\n```\n{{ .Params.x }}";

        assertThat(markdown(body)).isEqualTo(body);
        assertThat(HugoFixture.notices(
                        HugoFixture.post(folder.resolve("n"), "---\ntitle: A\ndate: 2024-01-02\n---\n" + body)))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownStaysAndIsNamedWithItsLine_c16() {
        Converted post = HugoFixture.post(folder, """
            ---
            title: A
            date: 2024-01-02
            ---
            {{< odd a="b" >}}

            {{< wrap-odd >}}
            Words.
            {{< /wrap-odd >}}
            """);

        assertThat(post.markdown())
                .contains("{{\\< odd a=\"b\" >}}")
                .contains("Words.")
                .doesNotContain("wrap-odd");
        assertThat(HugoFixture.notices(post)).containsExactly("SHORTCODE@5", "SHORTCODE@7");
    }

    @Test
    void parametersAndFilesOfTheArchiveAreTheirValues_c16() {
        assertThat(markdown(
                        "{{< param v.go >}} {{% include \"_common/x.md\" %}}",
                        "config/_default/params.toml",
                        "[v]\ngo = '1.2'\n",
                        "content/_common/x.md",
                        "---\nbuild: {render: never}\n---\nCommon *words*.\n"))
                .isEqualTo("1.2 Common *words*.");
    }

    @Test
    void aSimpleTemplateOfTheArchiveIsFilled() {
        assertThat(markdown(
                        "{{< kbd-key \"Ctrl\" >}} {{< clever 1 >}}",
                        "layouts/shortcodes/kbd-key.html",
                        "{{/* key */}}<kbd>{{ .Get 0 }}</kbd>\n",
                        "layouts/shortcodes/clever.html",
                        "{{ if .Get 0 }}x{{ end }}"))
                .isEqualTo("<kbd>Ctrl</kbd> {{\\< clever 1 >}}");
    }

    @Test
    void theSitesOwnTemplateGoesBeforeThatOfItsTheme() {
        assertThat(markdown(
                        "{{< key \"Esc\" >}} {{< wink >}}n{{< /wink >}}",
                        "layouts/shortcodes/key.html",
                        "<kbd>{{ .Get 0 }}</kbd>",
                        "themes/plain/layouts/shortcodes/key.html",
                        "<b>{{ .Get 0 }}</b>",
                        "themes/plain/layouts/_shortcodes/wink.html",
                        "<i>{{ .Inner }}</i>",
                        "themes/other/layouts/shortcodes/wink.html",
                        "<u>{{ .Inner }}</u>",
                        "hugo.toml",
                        "theme = ['plain']"))
                .isEqualTo("<kbd>Esc</kbd> <i>n</i>");
    }

    @Test
    void rawHtmlIsItself() {
        assertThat(markdown("{{< rawhtml >}}\n<b>x</b>\n{{< /rawhtml >}}")).isEqualTo("<b>x</b>");
        assertThat(markdown("<img src=\"{{< blogdown/postref >}}index_files/a.png\">"))
                .isEqualTo("<img src=\"index_files/a.png\">");
    }

    @Test
    void attributesOfGoldmarkGoAndWhatTheyMeanStays_c26() {
        assertThat(markdown("""
            [x](#top)

            ## Ink {#top .wide}

            Text.
            {.note #y}

            ![a](/a.png)
            {width=300 .c}

            Term
            : Words.

            {a} stays\
            """))
                .startsWith("[x](#top)\n\n## <a id=\"top\"></a>Ink\n\nText.\n\n![a](/a.png){width=300}\n")
                .contains("<dl>", "{a} stays");
    }

    @Test
    void hardWrapsBecomeHardBreaks_c25() {
        assertThat(markdown(
                        "one\ntwo\n\n```\na\nb\n```",
                        "config/_default/markup.toml",
                        "[goldmark.renderer]\nhardWraps = true\n"))
                .isEqualTo("one  \ntwo\n\n```\na\nb\n```");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void depthAndLengthAreBounded_c48() {
        assertThat(markdown("{{< details >}}".repeat(1_000) + "x" + "{{< /details >}}".repeat(1_000)))
                .contains("x");
        assertThat(markdown("{{< a ".repeat(5_000))).isNotEmpty();
        assertThat(markdown("{{< a \"" + "\\\"".repeat(100_000))).isNotEmpty();
        assertThat(markdown("{{< /x >}}".repeat(5_000))).isNotEmpty();
    }
}
