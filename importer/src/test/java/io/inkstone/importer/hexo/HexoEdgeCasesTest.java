package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What old archives of Hexo hold that nobody would think of. */
class HexoEdgeCasesTest {
    private static final String CONFIGURATION = "permalink: :year/:title/\ntimezone: Asia/Shanghai\n";

    @TempDir
    Path folder;

    private Converted post(String frontMatter, String body, String... pathsAndTexts) {
        String[] all = new String[pathsAndTexts.length + 2];
        all[0] = "_config.yml";
        all[1] = CONFIGURATION;
        System.arraycopy(pathsAndTexts, 0, all, 2, pathsAndTexts.length);
        return HexoFixture.post(folder, "---\n" + frontMatter + "\n---\n" + body, all);
    }

    @Test
    void datesAreReadInManySpellings_c4() {
        for (String written :
                List.of("2024-1-2 3:04", "2024/1/2 3:04:00", "2024-01-02T03:04:00+08:00", "2024-01-01T19:04:00Z")) {
            assertThat(post("date: " + written, "x").entry().publishedAt())
                    .as(written)
                    .isEqualTo("2024-01-01T19:04:00Z");
        }
    }

    @Test
    void namesLeaveZerosOut_c5() {
        HexoFixture site = HexoFixture.of(
                folder, "_config.yml", CONFIGURATION, "source/_posts/2016-1-5-a.md", "---\ntitle: A\n---\nx");

        assertThat(site.entry("source/_posts/2016-1-5-a.md").publishedAt()).isEqualTo("2016-01-04T16:00:00Z");
    }

    @Test
    void termsAreDividedByCommasOfEveryWidth_c7() {
        assertThat(post("tags: 知乎，墨、石", "x").tags()).containsExactly("知乎", "墨", "石");
        assertThat(post("tags: [2024, true, null, 墨，]", "x").tags()).containsExactly("2024", "true", "墨");
    }

    @Test
    void numbersAreTheTextThatWasWritten_c9() {
        Converted post = post("title: 300\nabbrlink: 0012345\ndate: 2024-01-02", "x");

        assertThat(post.title()).isEqualTo("300");
        assertThat(post.frontMatter()).containsEntry("abbrlink", "0012345");
    }

    @Test
    void strayMarksAndLineEndsAreNoPartOfTheText_c10() {
        Converted post = HexoFixture.post(
                folder,
                "\uFEFF\uFEFF---\r\ntitle: 墨\r\ndate: 2024-01-02\r\n---\r\nOne\u0000\r\n\rTwo",
                "_config.yml",
                CONFIGURATION);

        assertThat(post.title()).isEqualTo("墨");
        assertThat(post.markdown().strip()).isEqualTo("One\n\nTwo");
    }

    @Test
    void picturesOfOtherHostsStayAndAreCounted_c12() {
        Converted post = post("title: A", "![a](https://pics.example/a) ![b][c]\n\n[c]: //pics.example/c.png");

        assertThat(post.images().remoteByHost()).containsEntry("pics.example", 2);
        assertThat(post.markdown()).contains("![a](https://pics.example/a)");
    }

    @Test
    void picturesThatAreDefinedElsewhereComeAlong_c11() {
        Converted post = post("title: A", "![a][ink]\n\n[ink]: /img/a.png\n", "source/img/a.png", "x");

        assertThat(post.images().found()).isEqualTo(1);
        assertThat(post.markdown()).contains("[ink]: /media/0/a.png");
    }

    @Test
    void postsOfOneNameAreSeveral_c18() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "permalink: :name/\n",
                "source/_posts/a/ink.md",
                "---\ntitle: A\ndate: 2024-01-02\n---\nx",
                "source/_posts/b/ink.md",
                "---\ntitle: B\ndate: 2024-01-03\n---\ny");

        assertThat(site.index.entries()).hasSize(2).extracting(Entry::name).containsOnly("ink");
        assertThat(site.index.entries()).allMatch(entry -> entry.addresses().contains("/ink/"));
    }

    @Test
    void authorsAreNamesListsAndMaps_c33() {
        assertThat(post("author: 张翔", "x").authors()).containsExactly("张翔");
        assertThat(post("author: [A, {name: B, link: c}]", "x").authors()).containsExactly("A", "B");
    }

    @Test
    void whatStaysOnTopIsKept_c40() {
        assertThat(post("top: 3\nsticky: true", "x").frontMatter()).containsKeys("top", "sticky");
    }

    @Test
    void formulasAndPricesStayAsTheyWereWritten_c41() {
        String body = "It costs $5 and $6.\n\n$a_1 * b_1$ and $$c$$\n\n$$\n\\frac{a}{b} \\\\\nc\n$$";

        assertThat(post("title: A\nmathjax: true", body).markdown().strip()).isEqualTo(body);
    }

    @Test
    void aPictureWrittenOutInTheTextIsNoMissingOne_c43() {
        Converted post = post("title: A", "![x](data:image/png;base64," + "A".repeat(400_000) + ")");

        assertThat(post.images().missing()).isZero();
        assertThat(HexoFixture.notices(post)).noneMatch(notice -> notice.startsWith("IMAGE"));
    }

    @Test
    void manyPostsReadTheSameAgain_c44() {
        String[] files = new String[602];
        files[600] = "_config.yml";
        files[601] = CONFIGURATION;
        for (int i = 0; i < 300; i++) {
            files[2 * i] = "source/_posts/%d/p%d.md".formatted(i % 7, i);
            files[2 * i + 1] = "---\ntitle: P%d\ndate: 2024-01-02\ntags: [t%d]\n---\nText.\n".formatted(i, i % 9);
        }
        List<Entry> first = HexoFixture.of(folder, files).index.entries();

        assertThat(first).hasSize(300);
        assertThat(HexoFixture.of(folder, files).index.entries()).isEqualTo(first);
    }
}
