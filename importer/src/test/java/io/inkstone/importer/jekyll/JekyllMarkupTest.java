package io.inkstone.importer.jekyll;

import static io.inkstone.importer.jekyll.SiteFixture.notices;
import static io.inkstone.importer.jekyll.SiteFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Edges 1, 20, 25 to 27 and 30. */
class JekyllMarkupTest {
    @TempDir
    Path folder;

    private String markdown(String body) {
        return post(folder, "---\ntitle: Ink\n---\n" + body).markdown();
    }

    @Test
    void theScriptOfAGistBecomesALink_c29() {
        assertThat(markdown("a\n\n<script src=\"https://gist.github.com/ink/1.js\"></script>\n\nb"))
                .isEqualTo("a\n\n<https://gist.github.com/ink/1>\n\nb");
    }

    @Test
    void aStrayFenceBelowTheFrontMatterBecomesNothing_c1() {
        var converted = post(folder, "---\ntitle: Ink\n---\n---\nText\nmore");

        assertThat(converted.markdown()).isEqualTo("Text\nmore");
        assertThat(notices(converted)).containsExactly("COSMETIC@4");
    }

    @Test
    void theContentsMarkGoesWithItsItem_c26() {
        assertThat(markdown("* TOC\n{:toc}\n\n## A")).isEqualTo("\n## A");
        assertThat(markdown("a\n\n{:toc}\n\nb")).isEqualTo("a\n\n\nb");
        assertThat(markdown("1. any\n{: toc #x}\n\nb")).isEqualTo("\nb");
    }

    @Test
    void attributeListsGoAndTheirLineIsTold_c26() {
        var converted = post(
                folder, "---\ntitle: Ink\n---\n## A\n{:.no_toc}\n\ntext *b*{: .c #d} e\n{: style=\"color:red\"}\n");

        assertThat(converted.markdown()).isEqualTo("## A\n\ntext *b* e\n");
        assertThat(notices(converted)).contains("KRAMDOWN@5", "KRAMDOWN@7", "KRAMDOWN@8");
    }

    @Test
    void namedEmojisAreShownWhereTheSiteShowedThem() {
        String text = "---\ntitle: Ink\n---\na :coffee: `:coffee:`";

        assertThat(post(folder, text).markdown()).isEqualTo("a :coffee: `:coffee:`");
        assertThat(post(folder, text, "_config.yml", "plugins: [jemoji]\n").markdown())
                .isEqualTo("a ☕ `:coffee:`");
    }

    @Test
    void theBoxesOfThemesBecomeAlerts_c26() {
        assertThat(markdown("> Grind *slowly*.\n>\n> Then write.\n{: .prompt-tip }\n\nb"))
                .isEqualTo("> [!TIP]\n> Grind *slowly*.\n>\n> Then write.\n\n\nb");
        assertThat(markdown("a\n\n**Note:** wet\nink.\n{: .notice--warning .wide}\nb"))
                .isEqualTo("a\n\n> [!WARNING]\n> **Note:** wet\n> ink.\n\nb");
        assertThat(markdown("a\n{: .notice}\n")).isEqualTo("> [!NOTE]\n> a\n\n");
        assertThat(markdown("a\n{:.success}\n\n> b\n{: .important }\n"))
                .isEqualTo("> [!TIP]\n> a\n\n\n> [!IMPORTANT]\n> b\n\n");
        assertThat(markdown("a\n{:.information}\n")).isEqualTo("a\n");
        assertThat(markdown("- a\n{: .notice}\n\n## b\n{: .notice}\n\nc\n{: .prompt-tip }\n"))
                .isEqualTo("- a\n\n## b\n\nc\n");
    }

    @Test
    void aPicturesSizeStaysInOurForm_c26() {
        assertThat(markdown("![a](https://x.example/b.png){: width=\"680\" .wide}"))
                .isEqualTo("![a](https://x.example/b.png){width=680}");
        assertThat(markdown("![a](https://x.example/b.png){:width=\"63%\"}"))
                .isEqualTo("![a](https://x.example/b.png){width=63%}");
    }

    @Test
    void attributeListsOneAfterTheOtherGoTogether_c26() {
        assertThat(markdown("**b**{:.c}{: #d} e\n\n- item\n{:.x}{:.y}\n\n> q\n> {:.x} {:.y}\n"))
                .isEqualTo("**b** e\n\n- item\n\n> q\n");
        assertThat(markdown(
                        "![a](https://x.example/b.png){:style=\"x\" width=\"1\"}{:.wide}{:height=\"2\" width=\"3\"}"))
                .isEqualTo("![a](https://x.example/b.png){width=3 height=2}");
    }

    @Test
    void rustsFormatsAreNoAttributeLists_c26() {
        String text = "print(\"{:#?} {:.4f} {:?}\") `{:#?}`\n\n```rust\n{:.no_toc}\n```\n";

        assertThat(markdown(text)).isEqualTo(text);
    }

    @Test
    void anIdThatTheTextLinksToStaysAnAnchor() {
        assertThat(markdown("[x](#top)\n\n## Head {#top}\n\n## Other {#rest}\n"))
                .isEqualTo("[x](#top)\n\n## <a id=\"top\"></a>Head\n\n## Other\n");
    }

    @Test
    void extensionsGoAndTheirContentStays_c26() {
        String text = """
            {::nomarkdown}<b>x</b>{:/nomarkdown}
            {::options toc_levels="1..3" /}
            {::comment}
            no
            {:/comment}
            y\
            """;

        assertThat(markdown(text)).isEqualTo("<b>x</b>\ny");
    }

    @Test
    void definitionListsBecomeHtml_c26() {
        String ink = "<dt>\n\nInk\n\n</dt>\n<dd>\n\nblack *wet*\n\n</dd>\n<dd>\n\nold\n\n</dd>\n";
        String stone = "<dt>\n\nStone\n\n</dt>\n<dd>\n\nhard\n\n</dd>\n";

        assertThat(markdown("Ink\n: black *wet*\n: old\n\nStone\n: hard\n\nb"))
                .isEqualTo("<dl>\n" + ink + stone + "</dl>\n\n\nb");
    }

    @Test
    void abbreviationsAreExplainedWhereTheyStand_c26() {
        assertThat(markdown("HTML and `HTML` and [HTML](https://html.example/HTML)\n\n*[HTML]: Hyper \"Text\""))
                .startsWith("<abbr title=\"Hyper &quot;Text&quot;\">HTML</abbr> and `HTML` and [<abbr");
    }

    @Test
    void markdownInsideOfHtmlStaysMarkdown_c26() {
        assertThat(markdown("<div markdown=\"1\" class=\"x\">\n  *a*\n</div>\n"))
                .isEqualTo("<div class=\"x\">\n\n*a*\n\n</div>\n");
    }

    @Test
    void htmlWithEmptyLinesStaysOneBlock_c28() {
        assertThat(markdown("<div>\n\n    <p>a</p>\n\n</div>\n\nb")).isEqualTo("<div>\n<p>a</p>\n</div>\n\nb");
    }

    @Test
    void aFencesInfoIsItsLanguage_c27() {
        assertThat(markdown("```js title=\"a.js\" https://x.example\nx\n```\n")).isEqualTo("```js\nx\n```\n");
        assertThat(markdown("```ruby{1,3-5}\nx\n```\n")).isEqualTo("```ruby\nx\n```\n");
        assertThat(markdown("~~~ {.python .numberLines}\nx\n~~~\n")).isEqualTo("~~~python\nx\n~~~\n");
    }

    @Test
    void aHeadingWithoutBlankIsAHeadingAndAHashTagIsNot_c25() {
        assertThat(markdown("##标题\n\n#tag\n\n```\n##x\n```\n")).isEqualTo("## 标题\n\n#tag\n\n```\n##x\n```\n");
    }

    @Test
    void aTableRightBelowAParagraphIsATable_c25() {
        assertThat(markdown("words\na | b\n--|--\n1 | 2\n")).isEqualTo("words\n\na | b\n--|--\n1 | 2\n");
    }

    @Test
    void aHeadingThatRepeatsTheTitleGoes_c20() {
        assertThat(markdown("# Ink\n\ntext")).isEqualTo("\ntext");
        assertThat(markdown("# Another\n\ntext")).isEqualTo("# Another\n\ntext");
        assertThat(markdown("text\n\n# Ink\n")).isEqualTo("text\n\n# Ink\n");
    }

    @Test
    void theMarkForMoreGoesAndWhatStandsAboveIsTheSummary_c30() {
        var converted = post(folder, "---\ntitle: Ink\n---\nShort *words*.\n<!-- more -->\nLong.");

        assertThat(converted.markdown()).isEqualTo("Short *words*.\nLong.");
        assertThat(converted.summary()).isEqualTo("Short words.");
    }

    @Test
    void theSitesOwnSeparatorCounts_c30() {
        var converted = post(
                folder,
                "---\ntitle: Ink\n---\nOne.\n\nTwo.\n\n\n\nThree.",
                "_config.yml",
                "excerpt_separator: \"\\n\\n\\n\\n\"");

        assertThat(converted.summary()).isEqualTo("One. Two.");
    }

    @Test
    void anHtmlPostComesThroughMarkdownUnchanged_c28() {
        var site = SiteFixture.of(
                folder,
                "_posts/2024-01-02-a.html",
                "---\ntitle: A\n---\n<p>x</p>\n\n    <p>* y</p>\n<pre>a\n\nb</pre>\n");

        assertThat(site.converted("_posts/2024-01-02-a.html").markdown())
                .isEqualTo("<div>\n<p>x</p>\n<p>* y</p>\n<pre>a\n&#10;\nb</pre>\n</div>\n");
    }

    @Test
    void textileIsKeptAndTold_c37() {
        var site = SiteFixture.of(folder, "_posts/2024-01-02-a.textile", "---\ntitle: A\n---\nh1. x");

        assertThat(site.converted("_posts/2024-01-02-a.textile").markdown()).isEqualTo("h1. x");
        assertThat(notices(site.converted("_posts/2024-01-02-a.textile"))).containsExactly("FORMAT@0");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hugeAndStrangeTextsAreConvertedInTime() {
        markdown("墨".repeat(400_000));
        markdown("{{ ".repeat(50_000));
        markdown("{% include ".repeat(20_000));
        markdown("<div>\n".repeat(5_000));
        markdown("* [".repeat(50_000) + "](");
        markdown("{: .a".repeat(30_000));
        markdown("a\n: b\n\n".repeat(3_000));
    }
}
