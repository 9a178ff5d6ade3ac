package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old archives of Hugo hold that nobody would think of. */
class HugoEdgeCasesTest {
    @TempDir
    Path folder;

    private static String text(String... lines) {
        return "---\n" + String.join("\n", lines) + "\n---\nText.\n";
    }

    private HugoFixture site(String... pathsAndTexts) {
        String[] all = new String[pathsAndTexts.length + 2];
        all[0] = "hugo.toml";
        all[1] = "baseURL = 'https://old.example/'\n";
        System.arraycopy(pathsAndTexts, 0, all, 2, pathsAndTexts.length);
        return HugoFixture.of(folder, all);
    }

    @Test
    void aSecondFenceIsNoFrontMatterAndMakesNoHeading_c1() {
        assertThat(HugoFixture.markdown(folder, "---\n堆外缓存\n\n---\n\nEnd.")).isEqualTo("堆外缓存\n\n---\n\nEnd.");
    }

    @Test
    void numbersAreTheTextThatWasWritten_c9() {
        HugoFixture site =
                site("content/posts/a.md", text("title: 300", "slug: 007", "date: 2024-01-02", "abbrlink: 1166840790"));

        assertThat(site.entry("content/posts/a.md").title()).isEqualTo("300");
        assertThat(site.entry("content/posts/a.md").name()).isEqualTo("007");
        assertThat(site.addresses("content/posts/a.md")).containsExactly("/posts/007/");
        assertThat(site.converted("content/posts/a.md").frontMatter()).containsEntry("abbrlink", "1166840790");
    }

    @Test
    void marksOfByteOrderAndLineEndsOfEveryKindAreNoPartOfTheText_c10() {
        Converted post = HugoFixture.post(
                folder, "\uFEFF\uFEFF---\r\ntitle: 墨\r\ndate: 2024-01-02\r\n---\r\nOne\u0000\r\n\rTwo\n");

        assertThat(post.title()).isEqualTo("墨");
        assertThat(post.markdown()).isEqualTo("One\n\nTwo\n");
        assertThat(HugoFixture.notices(post)).containsExactly("CONTROL_CHARACTERS@5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/img/a.png",
                "img/a.png",
                "../../img/a.png",
                "/img/A.PNG",
                "\\img\\a.png",
                "https://old.example/img/a.png",
                "//old.example/img/a.png?x=1",
                "/img/%E5%A2%A8%20%E7%A0%9A.png",
                "/img/墨 砚.png",
                "near.png",
                "./near.png#center"
            })
    void aPictureIsFoundInEverySpelling_c11(String written) {
        Converted post = HugoFixture.post(
                folder,
                text("title: A", "date: 2024-01-02") + "![x](" + written + ")\n\n![y][z]\n\n[z]: "
                        + written.replace(" ", "%20"),
                "static/img/a.png",
                "x",
                "static/img/墨 砚.png",
                "x",
                "content/posts/near.png",
                "x");

        assertThat(post.images().found()).isEqualTo(2);
        assertThat(post.markdown()).contains("![x](/media/0/", "[z]: /media/0/");
    }

    @Test
    void picturesOfOtherHostsStayAndAreCounted_c12() {
        String body = """
            ![a](https://pics.example/a) <img src='http://Pics.example/b.png'>
            {{< figure src="https://other.example/c.png" >}}
            """;
        Converted post = HugoFixture.post(folder, text("title: A", "date: 2024-01-02") + body);

        assertThat(post.images().remoteByHost())
                .containsEntry("pics.example", 2)
                .containsEntry("other.example", 1);
        assertThat(post.markdown()).contains("![a](https://pics.example/a)");
    }

    @Test
    void textsOfOneNameAreSeveral_c18() {
        HugoFixture site = site(
                "content/posts/2023/updates.md", text("title: Updates", "date: 2023-01-02", "url: /same/"),
                "content/posts/2024/updates.md", text("title: Updates", "date: 2024-01-02", "url: /same/"));

        assertThat(site.index.entries())
                .hasSize(2)
                .allMatch(entry -> entry.name().equals("same"));
        assertThat(site.addresses("content/posts/2023/updates.md")).contains("/same/");
        assertThat(site.addresses("content/posts/2024/updates.md")).contains("/same/");
    }

    @Test
    void aTextWithoutTitleIsCalledByItsHeadingItsFileOrItsFolder_c20() {
        HugoFixture site = site(
                "content/posts/a.md", "---\ndate: 2024-01-02\n---\n# 墨 *ink* #\n\nText.\n",
                "content/posts/old-brush.md", "---\ndate: 2024-01-02\n---\nText.\n",
                "content/posts/自己动手/index.md", "---\ndate: 2024-01-02\n---\nText.\n",
                "content/posts/b.md", "---\ntitle: Own\ndate: 2024-01-02\n---\n# Other\n\nText.\n");

        assertThat(site.entry("content/posts/a.md").title()).isEqualTo("墨 ink");
        assertThat(site.converted("content/posts/a.md").markdown().strip()).isEqualTo("Text.");
        assertThat(site.entry("content/posts/old-brush.md").title()).isEqualTo("Old Brush");
        assertThat(site.entry("content/posts/自己动手/index.md").title()).isEqualTo("自己动手");
        assertThat(site.converted("content/posts/b.md").markdown()).startsWith("# Other");
    }

    @Test
    void htmlStaysAsItIsAndATextOfHtmlIsOneBlock_c28() {
        String html =
                "<table><tr><td colspan=\"2\">a</td></tr></table>\n\n<details><summary>s</summary>\n\nb\n\n</details>";

        assertThat(HugoFixture.markdown(folder.resolve("m"), html)).isEqualTo(html);
        HugoFixture site =
                site("content/posts/a.html", text("title: A", "date: 2024-01-02") + "<p>a</p>\n\n<p>b</p>\n");
        assertThat(site.converted("content/posts/a.html").markdown())
                .startsWith("<div>")
                .doesNotContain("\n\n")
                .contains("<p>a</p>\n<p>b</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastmod", "Lastmod", "modified", "updated", "last_modified_at", "update"})
    void theLastChangeHasManyNames_c35(String key) {
        Converted post =
                HugoFixture.post(folder, text("title: A", "date: 2024-01-02", key + ": 2024-03-01T08:00:00+08:00"));

        assertThat(post.updatedAt()).isEqualTo("2024-03-01T00:00:00Z");
    }

    @Test
    void strangeNamesOfFilesAreNames_c37() {
        HugoFixture site = site(
                "content/posts/hash-#1.md", text("title: A", "date: 2024-01-02"),
                "content/posts/Escape +%20.markdown", text("title: B", "date: 2024-01-02"),
                "content/posts/(special) 墨，砚.md", text("title: C", "date: 2024-01-02"),
                "content/posts/dots...md", text("title: D", "date: 2024-01-02"));

        assertThat(site.index.entries()).hasSize(4);
        assertThat(site.addresses("content/posts/hash-#1.md").getFirst()).isEqualTo("/posts/hash-%231/");
        assertThat(site.addresses("content/posts/Escape +%20.markdown").getFirst())
                .isEqualTo("/posts/escape-+%20/");
        assertThat(site.addresses("content/posts/(special) 墨，砚.md").getFirst()).isEqualTo("/posts/special-墨砚/");
        assertThat(site.addresses("content/posts/dots...md").getFirst()).isEqualTo("/posts/dots../");
    }

    @Test
    void formulasBetweenMarksOfTheSitesChoiceGetOursAndPricesStayText_c41() {
        String configuration = """
            baseURL = '/'
            [markup.goldmark.extensions.passthrough]
            enable = true
            [markup.goldmark.extensions.passthrough.delimiters]
            block = [['\\[', '\\]'], ['@@', '@@']]
            inline = [['\\(', '\\)'], ['%%', '%%']]
            """;
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                configuration,
                "content/posts/a.md",
                text("title: A", "date: 2024-01-02")
                        + "a %%x_1 * y%% b \\(z^2\\) $5 and $6\n\n@@\n\\frac{a}{b}\n@@\n\n`%%c%%` 100%% open\n");

        assertThat(site.converted("content/posts/a.md").markdown())
                .contains("a $`x_1 * y`$ b \\(z^2\\) $5 and $6", "$$\n\\frac{a}{b}\n$$", "`%%c%%` 100%% open");
    }

    @Test
    void diagramsStayCodeWithTheirLanguage_c42() {
        String fences = "```mermaid {zoom=true}\ngraph TD\n```\n\n```plantuml\n@startuml\n```\n\n```goat\n.->.\n```";

        assertThat(HugoFixture.markdown(folder, fences)).isEqualTo(fences.replace(" {zoom=true}", ""));
    }

    @Test
    void picturesWrittenOutInTheTextComeIntoTheLibrary_c43() {
        String data = "data:image/png;base64," + "A".repeat(500_000);

        assertThat(HugoFixture.markdown(folder, "![x](" + data + ")\n\n![y][z]\n\n[z]: " + data))
                .isEqualTo("![x](/media/0/data)\n\n![y][z]\n\n[z]: /media/0/data");
    }

    @Test
    void theSameArchiveReadsTheSame_c44() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            files.add("content/posts/" + i % 7 + "/post-" + i + ".md");
            files.add(text("title: Post " + i, "date: 2024-01-02", "tags: [a" + i % 5 + "]"));
        }
        HugoFixture first = site(files.toArray(String[]::new));
        HugoFixture second = site(files.toArray(String[]::new));

        assertThat(second.index.entries()).hasSize(300).isEqualTo(first.index.entries());
        assertThat(second.converted("content/posts/3/post-17.md").markdown())
                .isEqualTo(first.converted("content/posts/3/post-17.md").markdown());
    }

    @Test
    void everyTextIsNamedOnceWithAReasonAndEveryWarningHasItsLine_c49() {
        HugoFixture site = site(
                "content/posts/a.md",
                text("title: A", "date: 2024-01-02") + "\n![x](none.png)\n{{< unknown a >}}\n",
                "content/posts/_index.md",
                "---\ntitle: Posts\n---\n",
                "content/posts/b.md",
                "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008".repeat(9),
                "content/posts/c.org",
                "#+title: C\n");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("content/posts/a.md");
        assertThat(site.index.failed()).extracting(LeftOut::path).containsExactly("content/posts/b.md");
        assertThat(site.index.leftOut())
                .extracting(LeftOut::path)
                .containsExactlyInAnyOrder("content/posts/_index.md", "content/posts/c.org");
        assertThat(site.index.leftOut()).extracting(LeftOut::reason).noneMatch(String::isBlank);
        assertThat(HugoFixture.notices(site.converted("content/posts/a.md")))
                .containsExactlyInAnyOrder("IMAGE_MISSING@7", "SHORTCODE@8");
    }
}
