package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 2, 20 to 23: what a folder's files are, what they are called and from when they are. */
class MarkdownSiteTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private FolderFixture site(String... pathsAndTexts) {
        return FolderFixture.of(folder, pathsAndTexts);
    }

    @Test
    void authorsGoByTheNamesThatAFileBesideTheTextsGivesThem() {
        FolderFixture site = site(
                "blog/authors.yml",
                "mo:\n  name: Mo Lan\n  url: https://example.org\n",
                "blog/2024-01-01-a.md",
                "---\ntitle: A\nauthors: [mo, guest]\n---\nx");

        assertThat(site.converted("blog/2024-01-01-a.md").authors()).containsExactly("Mo Lan", "guest");
    }

    @Test
    void aFileOfAuthorsThatCannotBeReadIsTold() {
        FolderFixture site = site("blog/authors.yml", "mo:\n  name: \"Mo Lan", "blog/2024-01-01-a.md", TEXT);

        assertThat(site.index.notices()).extracting(Notice::file).contains("blog/authors.yml");
        assertThat(site.index.entries()).hasSize(1);
    }

    @Test
    void aBareFolderOfTextsIsASite() {
        FolderFixture site = site(
                "2024-01-01-a.md",
                TEXT,
                "b.markdown",
                "---\ntitle: B\ndate: 2023-05-06\n---\nx",
                "000_ab.txt",
                "---\ntitle: C\ndate: 2022-01-01\n---\nx",
                "NOTES.txt",
                "no front matter",
                "README.md",
                "read me");

        assertThat(site.index.entries())
                .extracting(Entry::path)
                .containsExactly("000_ab.txt", "2024-01-01-a.md", "b.markdown");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("NOTES.txt", "README.md");
    }

    @Test
    void whatTellsOfTheArchiveIsNoArticle() {
        FolderFixture site = site("AGENTS.md", "Build it.", "LICENSE-CODE.md", "MIT", "notes/agents.md", "Of agents.");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("notes/agents.md");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("AGENTS.md", "LICENSE-CODE.md");
    }

    @Test
    void aFileByItselfComesInAsAPostThatWasCutOutOfItsBlog() throws IOException {
        Path file = folder.resolve("000_fe4e64.txt");
        Files.writeString(file, """
            ---
            layout: post
            title:  "磨墨"
            date:   2017-11-28
            categories: InkStone
            author: 墨
            cover: ""
            ---
            ---
            磨墨的文字
            """);

        FolderFixture site = FolderFixture.of(file);

        Entry entry = site.entry("000_fe4e64.txt");
        assertThat(entry.kind()).isEqualTo(EntryKind.POST);
        assertThat(entry.visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(entry.name()).isEqualTo("000_fe4e64");
        assertThat(entry.publishedAt()).isEqualTo("2017-11-27T16:00:00Z");
        assertThat(entry.addresses()).first().isEqualTo("/inkstone/2017/11/28/000_fe4e64.html");
        assertThat(site.text("000_fe4e64.txt")).isEqualTo("磨墨的文字\n");
        assertThat(site.converted("000_fe4e64.txt").categories().getFirst()).containsExactly("InkStone");
        assertThat(site.notices("000_fe4e64.txt")).containsExactly("COSMETIC@9");
    }

    @Test
    void aTextWithoutAnyDateBecomesAPageAndAFileByItselfADraft() throws IOException {
        FolderFixture site = site("a.md", TEXT, "b.md", TEXT);
        assertThat(site.entry("a.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.entry("a.md").visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(site.notices("a.md")).containsExactly("DATE@0");

        FolderFixture single = FolderFixture.of(folder.resolve("a.md"));
        assertThat(single.index.entries()).extracting(Entry::kind).containsExactly(EntryKind.POST);
        assertThat(single.index.entries()).extracting(Entry::visibility).containsExactly(Visibility.DRAFT);
    }

    @Test
    void theTimesOfFilesCountWhereTheyDifferAndAreSaidToBeWhatTheyAre() throws IOException {
        site("a.md", "x", "b.md", "y");
        Files.setLastModifiedTime(folder.resolve("a.md"), FileTime.from(Instant.parse("2021-03-04T05:06:07Z")));
        FolderFixture site = FolderFixture.of(folder);

        assertThat(site.entry("a.md").publishedAt()).isEqualTo("2021-03-04T05:06:07Z");
        assertThat(site.entry("a.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.notices("a.md")).containsExactly("DATE@0");
    }

    @Test
    void datesStandInFrontMatterNamesAndLinesAtTheHead_c2() {
        FolderFixture site = site(
                "2020-02-03-a.md",
                "---\ndate: 2019-01-02 03:04\n---\n",
                "2020-02-03.md",
                "Daily.",
                "journals/2020_02_04.md",
                "Daily.",
                "2020年2月5日 磨墨.md",
                "x",
                "20200206 ink.md",
                "x",
                "b.md",
                "# B\n\n> 发布于：2020-02-07\n\nWords of 2001-01-01.",
                "c.md",
                "# C\n\nIn 2001-01-01 it rained.");

        assertThat(site.index.entries())
                .extracting(entry -> entry.path() + " "
                        + (entry.publishedAt() == null
                                ? null
                                : entry.publishedAt()
                                        .plusSeconds(8 * 3600)
                                        .toString()
                                        .substring(0, 16)))
                .containsExactlyInAnyOrder(
                        "2020-02-03-a.md 2019-01-02T03:04",
                        "2020-02-03.md 2020-02-03T00:00",
                        "journals/2020_02_04.md 2020-02-04T00:00",
                        "2020年2月5日 磨墨.md 2020-02-05T00:00",
                        "20200206 ink.md 2020-02-06T00:00",
                        "b.md 2020-02-07T00:00",
                        "c.md null");
    }

    @Test
    void titlesStandInFrontMatterHeadingsAndNames_c20() {
        FolderFixture site = site(
                "a.md", "---\ntitle: Own\n---\n# Other",
                "b.md", "![](x.png)\n\n# Heading #\n\nWords.",
                "01-first-steps.md", "Words.",
                "Notes on ink.md", "Words.",
                "磨墨 0123456789abcdef0123456789abcdef.md", "Words.",
                "02-part/README.md", "Words.");

        assertThat(site.index.entries())
                .extracting(Entry::title)
                .containsExactlyInAnyOrder("Own", "Heading", "First Steps", "Notes on ink", "磨墨", "Part");
        assertThat(site.entry("磨墨 0123456789abcdef0123456789abcdef.md").name()).isEqualTo("磨墨");
        assertThat(site.entry("02-part/README.md").name()).isEqualTo("02-part");
        assertThat(site.entry("02-part/README.md").kind()).isEqualTo(EntryKind.PAGE);
    }

    @Test
    void foldersAreCategoriesWhereFrontMatterNamesNone() {
        FolderFixture site = site(
                "contents/Go/2024-01-01-a.md", "x",
                "contents/02-Ink/Deep/2024-01-02-b.md", "x",
                "contents/Go/2024-01-03-c.md", "---\ncategories: Own\n---\nx",
                "posts/2024/2024-01-04-d.md", "x",
                "e.png", "x");

        assertThat(site.converted("contents/Go/2024-01-01-a.md").categories().getFirst())
                .containsExactly("Go");
        assertThat(site.converted("contents/02-Ink/Deep/2024-01-02-b.md")
                        .categories()
                        .getFirst())
                .containsExactly("Ink", "Deep");
        assertThat(site.converted("contents/Go/2024-01-03-c.md").categories().getFirst())
                .containsExactly("Own");
        assertThat(site.converted("posts/2024/2024-01-04-d.md").categories()).isEmpty();
    }

    @Test
    void aBookComesInItsOwnOrderAsASeries() {
        FolderFixture site = site(
                "book.toml", "[book]\ntitle = \"The Ink Book\"\n",
                "src/SUMMARY.md", "# Summary\n\n- [Two](b.md)\n- [One](part/a.md)\n",
                "src/README.md", "# Welcome\n",
                "src/part/a.md", "---\ndate: 2024-01-01\n---\nx",
                "src/b.md", "---\ndate: 2024-01-02\n---\n[One](./part/a.md#Some)");

        assertThat(site.index.entries())
                .extracting(Entry::path)
                .containsExactly("src/b.md", "src/part/a.md", "src/README.md", "src/SUMMARY.md");
        assertThat(site.converted("src/b.md").series()).isEqualTo("The Ink Book");
        assertThat(site.entry("src/b.md").addresses()).containsExactly("/b.html");
        assertThat(site.entry("src/README.md").addresses()).containsExactly("/");
        assertThat(site.entry("src/SUMMARY.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.text("src/b.md")).isEqualTo("[One](/new/a/#h-some)");
    }

    @Test
    void linksLeadToTextsFoldersAndFiles_c31() {
        FolderFixture site = site(
                "Go/a.md", "[b](../Ink/b.md) [f](../Ink/) [n](../Ink/b) ![p](../images/my%20p.png) [gone](c.md)",
                "Ink/b.md", "x",
                "Ink/README.md", "x",
                "images/my p.png", "x");

        assertThat(site.text("Go/a.md"))
                .isEqualTo("[b](/new/b/) [f](/new/README/) [n](/new/b/) ![p](/media/0/my%20p.png) [gone](c.md)");
        assertThat(site.notices("Go/a.md")).contains("LINK_MISSING@1");
    }

    @Test
    void aReadmeThatListsTheTextsIsAPageAndItsLinksToGithubLeadHere() {
        FolderFixture site = site(
                "README.md",
                "# Ink\n\n[a](https://github.com/x/y/blob/master/part/a.md) [b](part/b.md) [c](part/c.md)"
                        + " [d](https://github.com/x/z/blob/master/part/d.md)",
                "part/a.md",
                "x",
                "part/b.md",
                "x",
                "part/c.md",
                "x");

        assertThat(site.entry("README.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.entry("README.md").name()).isEmpty();
        assertThat(site.text("README.md"))
                .isEqualTo(
                        "\n[a](/new/a/) [b](/new/b/) [c](/new/c/) [d](https://github.com/x/z/blob/master/part/d.md)");
    }

    @Test
    void linksToTheTopAndToNotesAboutArchivesStayAsTheyAre() {
        String links = "[top](/) [it](https://github.com/x/y/blob/main/README.md)";
        FolderFixture site = site("README.md", "Of the archive.", "posts/a.md", links);

        assertThat(site.text("posts/a.md")).isEqualTo(links);
        assertThat(site.notices("posts/a.md")).doesNotContain("LINK_MISSING@1");
    }

    @Test
    void picturesFromTheTopAreFoundWhereverTheOldTopWas() {
        FolderFixture site = site(
                "apps/site/pages/a.md",
                "![a](/img/a.png) ![b](/img/b.png)",
                "apps/site/public/img/a.png",
                "x",
                "one/img/b.png",
                "x",
                "other/img/b.png",
                "x");

        assertThat(site.text("apps/site/pages/a.md")).startsWith("![a](/media/").endsWith("![b](/img/b.png)");
    }

    @Test
    void pagesOfAGeneratorsFoldersAreNoArticles() {
        FolderFixture site = site("layouts/post.html", "<html>{{ words }}</html>", "a.html", "<p>Words.</p>");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("a.html");
    }

    @Test
    void wrappingFoldersAreNoCategoriesAndVaultsAreSitesOfTheirOwn() {
        FolderFixture site = site(
                "notes-main/one/.obsidian/app.json", "{}",
                "notes-main/one/2024-01-01-a.md", "x",
                "notes-main/plain/2024-01-01-b.md", "x");

        assertThat(site.sites).extracting(Site::root).containsExactly("notes-main/one", "notes-main/plain");
        assertThat(site.converted("notes-main/one/2024-01-01-a.md").categories())
                .isEmpty();
    }
}
