package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault: links by name, embeds, callouts, tags, and what is not meant to be read. */
class ObsidianTest {
    @TempDir
    Path folder;

    /** A vault whose note {@code a.md} has this text. */
    private FolderFixture vault(String text, String... pathsAndTexts) {
        String[] all = new String[pathsAndTexts.length + 4];
        all[0] = ".obsidian/app.json";
        all[1] = "{\"attachmentFolderPath\": \"files\"}";
        all[2] = "a.md";
        all[3] = text;
        System.arraycopy(pathsAndTexts, 0, all, 4, pathsAndTexts.length);
        return FolderFixture.of(folder, all);
    }

    private String shown(String text, String... pathsAndTexts) {
        return vault(text, pathsAndTexts).text("a.md");
    }

    @Test
    void theNameMayStandBehindTheWords() {
        assertThat(shown("[[the ink|Ink]] [[Ink|Brush]] [[Nowhere|Elsewhere]]", "Ink.md", "x", "Brush.md", "x"))
                .isEqualTo("[the ink](/new/Ink/) [Brush](/new/Ink/) Elsewhere");
    }

    @Test
    void notesAreFoundByNamePathAndAlias() {
        assertThat(shown(
                        "[[ink]] [[Ink|the ink]] [[deep/Ink]] [[Black Stuff]] [[Nowhere]] [[#On It|here]]",
                        "Ink.md",
                        "---\naliases: [black stuff]\n---\n",
                        "deep/Ink.md",
                        "x"))
                .isEqualTo("[ink](/new/Ink/) [the ink](/new/Ink/) [deep/Ink](/new/Ink/)"
                        + " [Black Stuff](/new/Ink/) Nowhere [here](#h-on-it)");
    }

    @Test
    void theNearestOfSeveralNotesIsMeant() {
        FolderFixture vault = vault("[[n]]", "x/n.md", "1", "x/y/n.md", "2", "x/y/b.md", "[[n]]");
        NoteNames names = new NoteNames(SiteFiles.of(archive(), "", List.of("")), true);

        assertThat(vault.text("a.md")).isEqualTo("[n](/new/n/)");
        assertThat(Objects.requireNonNull(names.find("n", "")).path()).isEqualTo("x/n.md");
        assertThat(Objects.requireNonNull(names.find("n", "x/y")).path()).isEqualTo("x/y/n.md");
    }

    private Archive archive() {
        try (Archive archive = new OpenArchive().open(folder)) {
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void headingsAndBlocksOfOtherNotes() {
        assertThat(shown("[[B#How to grind|g]] [[B#One#Two]] [[B#^id1]]", "B.md", "x"))
                .isEqualTo("[g](/new/B/#h-how-to-grind) [B › Two](/new/B/#h-two) [B](/new/B/)");
    }

    @Test
    void embedsAreShownOrLinked() {
        FolderFixture vault =
                vault("""
                    ![[p q.png|300]] ![[p q.png|30x20]] ![[p q.png|words]] ![w|200](p%20q.png)

                    ![[B#Part]]

                    ![[f.pdf]] ![[s.mp3]] ![[gone.png]] ![[d.canvas]]\
                    """, "files/p q.png", "x", "B.md", "x", "files/f.pdf", "x", "files/s.mp3", "x", "d.canvas", "{}");

        assertThat(vault.text("a.md"))
                .isEqualTo("![](/media/0/p%20q.png){width=300} ![](/media/0/p%20q.png){width=30 height=20}"
                        + " ![words](/media/0/p%20q.png) ![w](/media/0/p%20q.png){width=200}\n\n"
                        + "> [B › Part](/new/B/#h-part)\n\n"
                        + "[f.pdf](/media/0/f.pdf) <audio controls src=\"/media/0/s.mp3\"></audio>  d.canvas");
        assertThat(vault.notices("a.md")).contains("IMAGE_MISSING@5", "MARKUP@5");
    }

    @Test
    void commentsBlockIdsAndHighlights() {
        assertThat(shown("One %%not\nthis%%two ==three== `==four== %%x%%` five ^ab-1\n^cd2\n\nSix %%end%%"))
                .isEqualTo("One two <mark>three</mark> `==four== %%x%%` five\n\n\nSix ");
    }

    @Test
    void tagsFileTheTextAndLinesOfTagsAreNotShown() {
        FolderFixture vault = vault("""
            ---
            tags: '#own'
            ---
            #ink #ink/stone

            #heading-like begins, and #inner stands; #12 is none.
            `#code`
            # Heading
            """);

        assertThat(vault.text("a.md"))
                .isEqualTo("\n\n\\#heading-like begins, and #inner stands; #12 is none.\n`#code`\n# Heading\n");
        assertThat(vault.converted("a.md").tags()).containsExactly("own", "ink", "ink/stone", "heading-like", "inner");
    }

    @Test
    void calloutsBecomeAlertsAndFoldingOnesDetails() {
        assertThat(shown("""
            > [!abstract] Short
            > x

            > [!bug]
            > y

            > [!quote] Li Bai
            > z

            > [!faq]- Why?
            > so
            >
            > > q

            After.\
            """))
                .isEqualTo("> [!NOTE] Short\n> x\n\n> [!CAUTION] Bug\n> y\n\n> **Li Bai**  \n> z\n\n"
                        + "<details>\n<summary>Why?</summary>\n\nso\n\n> q\n\n</details>\n\n\nAfter.");
    }

    @Test
    void whatIsNotMeantToBeReadIsLeftOutOrADraft() {
        FolderFixture vault = vault(
                "x",
                ".obsidian/templates.json",
                "{\"folder\": \"meta/Patterns\"}",
                "meta/Patterns/t.md",
                "x",
                "Templates/u.md",
                "x",
                "d.excalidraw.md",
                "x",
                "e.canvas",
                "{}",
                "p.md",
                "---\npublish: false\n---\nx",
                "drafts/q.md",
                "x",
                ".trash/r.md",
                "x");

        assertThat(vault.index.leftOut())
                .extracting(LeftOut::path)
                .containsExactly("Templates/u.md", "d.excalidraw.md", "e.canvas", "meta/Patterns/t.md");
        assertThat(vault.index.entries())
                .extracting(entry -> entry.path() + " " + entry.visibility())
                .containsExactly("a.md " + Visibility.PUBLISHED, "drafts/q.md DRAFT", "p.md DRAFT");
    }

    @Test
    void linksBetweenNotesMakeAFolderAVaultAndBracketsInCodeDoNot() {
        assertThat(FolderFixture.of(folder.resolve("v"), "a.md", "[[b]] ==x==", "b.md", "y")
                        .text("a.md"))
                .isEqualTo("[b](/new/b/) <mark>x</mark>");
        assertThat(FolderFixture.of(folder.resolve("w"), "a.md", "`[[b]]` [[-z x]] ==x== #y", "b.md", "y")
                        .text("a.md"))
                .isEqualTo("`[[b]]` [[-z x]] ==x== #y");
        assertThat(FolderFixture.of(folder.resolve("v")).index.entries())
                .extracting(Entry::path)
                .hasSize(2);
    }
}
