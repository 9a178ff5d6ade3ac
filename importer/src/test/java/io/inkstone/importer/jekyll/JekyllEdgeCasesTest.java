package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What old archives of Jekyll hold that nobody would think of. */
class JekyllEdgeCasesTest {
    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        String[] all = new String[pathsAndTexts.length + 2];
        all[0] = "_config.yml";
        all[1] = "timezone: Asia/Shanghai\n";
        System.arraycopy(pathsAndTexts, 0, all, 2, pathsAndTexts.length);
        return SiteFixture.of(folder, all);
    }

    private Converted post(String frontMatter, String body) {
        return SiteFixture.post(folder, "---\n" + frontMatter + "\n---\n" + body, "_config.yml", "");
    }

    @Test
    void theFrontMattersDateCountsBeforeTheNamesAndNoneIsEverInvented_c2() {
        SiteFixture site = site(
                "_posts/2020-05-06-a.md", "---\ndate: 2024-01-02 03:04:05 +0800\n---\nx",
                "_posts/2020-05-06-b.md", "---\ntitle: B\n---\nx",
                "_posts/2020-05-06-c.md", "---\ndate: 11:01:00 0530 -0800\n---\nx",
                "_drafts/d.md", "---\ntitle: D\n---\nx");

        assertThat(site.entry("_posts/2020-05-06-a.md").publishedAt()).isEqualTo("2024-01-01T19:04:05Z");
        assertThat(site.entry("_posts/2020-05-06-b.md").publishedAt()).isEqualTo("2020-05-05T16:00:00Z");
        assertThat(site.entry("_posts/2020-05-06-c.md").publishedAt()).isEqualTo("2020-05-05T16:00:00Z");
        assertThat(SiteFixture.notices(site.converted("_posts/2020-05-06-c.md")))
                .contains("DATE@1");
        assertThat(site.entry("_drafts/d.md").publishedAt()).isNull();
    }

    @Test
    void namesLeaveZerosAndCenturiesOut_c5() {
        SiteFixture site = site("_posts/2016-1-05-a.md", "---\n---\nx", "_posts/09-3-2-b.md", "---\n---\nx");

        assertThat(site.entry("_posts/2016-1-05-a.md").publishedAt()).isEqualTo("2016-01-04T16:00:00Z");
        assertThat(site.entry("_posts/2016-1-05-a.md").name()).isEqualTo("a");
        assertThat(site.entry("_posts/09-3-2-b.md").publishedAt()).isEqualTo("2009-03-01T16:00:00Z");
    }

    @Test
    void termsAreDividedByCommasOfEveryWidth_c7() {
        Converted post = post("tags: [2024, true, null, 墨，]\ncategories: 墨, 砚", "x");

        assertThat(post.tags()).containsExactly("2024", "true", "墨");
        assertThat(post.categories()).containsExactly(List.of("墨"), List.of("砚"));
        assertThat(post("tags: 知乎，墨、石", "x").tags()).containsExactly("知乎", "墨", "石");
    }

    @Test
    void brokenYamlCostsNoPost_c8() {
        Converted post =
                post("title: GitHub - ink: 能通过\nreward: false\t # no\ntags:\n- melody\t\t\ntitle2: \"open", "Text.");

        assertThat(post.title()).isEqualTo("GitHub - ink: 能通过");
        assertThat(post.tags()).containsExactly("melody");
        assertThat(post.markdown().strip()).isEqualTo("Text.");
        assertThat(SiteFixture.notices(post)).anyMatch(notice -> notice.startsWith("FRONT_MATTER"));
    }

    @Test
    void numbersAreTheTextThatWasWritten_c9() {
        Converted post = post("title: 300\nslug: 007\nid: 0x1F", "x");

        assertThat(post.title()).isEqualTo("300");
        assertThat(post.entry().name()).isEqualTo("007");
        assertThat(post.frontMatter()).containsEntry("id", "0x1F");
    }

    @Test
    void postsOfOneNameAreSeveral_c18() {
        SiteFixture site = site(
                "_posts/2020-04-04-webinar.md", "---\npermalink: /webinar/\n---\nx",
                "_posts/2020-04-21-webinar.md", "---\npermalink: /webinar/\n---\ny");

        assertThat(site.index.entries()).hasSize(2).extracting(Entry::name).containsOnly("webinar");
        assertThat(site.index.entries()).allMatch(entry -> entry.addresses().contains("/webinar/"));
    }

    @Test
    void chineseNamesAndCapitalsKeepTheirAddress_c19() {
        SiteFixture site = site("_posts/2024-01-02-Go语言-入门.md", "---\n---\nx");

        assertThat(site.entry("_posts/2024-01-02-Go语言-入门.md").name()).isEqualTo("Go语言-入门");
        assertThat(site.entry("_posts/2024-01-02-Go语言-入门.md").addresses().getFirst())
                .isEqualTo("/2024/01/02/Go语言-入门.html");
    }

    @Test
    void keysThatMeanNothingHereAreKept_c34() {
        Converted post = post("location: ShangHai, China\nmusic: {id: 7, list: [a, b]}\nviews: 12", "x");

        assertThat(post.frontMatter())
                .containsEntry("location", "ShangHai, China")
                .containsEntry("views", "12")
                .containsKey("music");
    }

    @Test
    void aTextSaysItsLanguage_c39() {
        assertThat(post("lang: zh-Hant\nlang-ref: ink", "x").language()).isEqualTo("zh-Hant");
        assertThat(post("lang: en\nlang-ref: ink", "x").frontMatter()).containsEntry("lang-ref", "ink");
    }

    @Test
    void formulasAndPricesStayAsTheyWereWritten_c41() {
        String body = "It costs $5 and $6.\n\n$$x_1 * y_1$$ and $a^2$ and \\\\(b\\\\)\n\n$$\n\\frac{a}{b}\n$$";

        assertThat(post("title: A\nmathjax: true", body).markdown().strip()).isEqualTo(body);
    }

    @Test
    void diagramsStayCodeWithTheirLanguage_c42() {
        String body = "```mermaid\ngraph TD\n```\n\n```flow\nst=>start\n```\n\n```sequence\nA->B: c\n```";

        assertThat(post("title: A\nmermaid: true", body).markdown().strip()).isEqualTo(body);
    }

    @Test
    void aPictureWrittenOutInTheTextIsNoMissingOne_c43() {
        Converted post = post("title: A", "![x](data:image/png;base64," + "A".repeat(400_000) + ")");

        assertThat(post.images().missing()).isZero();
        assertThat(SiteFixture.notices(post)).isEmpty();
    }

    @Test
    void manyPostsReadTheSameAgain_c44() {
        String[] files = new String[600];
        for (int i = 0; i < 300; i++) {
            files[2 * i] = "_posts/%d-%02d-%02d-p%d.md".formatted(2000 + i % 20, 1 + i % 12, 1 + i % 28, i);
            files[2 * i + 1] = "---\ntitle: P%d\ntags: [t%d]\n---\nText.\n".formatted(i, i % 9);
        }
        List<Entry> first = site(files).index.entries();

        assertThat(first).hasSize(300).allMatch(entry -> entry.visibility() == Visibility.PUBLISHED);
        assertThat(site(files).index.entries()).isEqualTo(first);
    }
}
