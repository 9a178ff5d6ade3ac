package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 22: which files are articles, and which stand for their folders. */
class MarkdownRolesTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private FolderFixture site(String... pathsAndTexts) {
        return FolderFixture.of(folder, pathsAndTexts);
    }

    @Test
    void whatSearchEnginesAskForIsNoPage() {
        FolderFixture site = site(
                "a.md",
                TEXT,
                "google0123456789abcdef.html",
                "google-site-verification: google0123456789abcdef.html",
                "google-and-i.html",
                "<p>Of searching.</p>");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("a.md", "google-and-i.html");
        assertThat(site.index.leftOut())
                .containsExactly(
                        new LeftOut("google0123456789abcdef.html", "it showed a search engine whose site this was"));
    }

    @Test
    void aDatedIndexThatIsAloneInItsFolderIsAnArticle() {
        FolderFixture site = site(
                "blog/index.md",
                "---\ntitle: All\ndate: 2024-01-01\n---\nx",
                "blog/hello-ink/index.md",
                "---\ntitle: Hello\ndate: \"2015-05-01T22:12:03.284Z\"\n---\nx",
                "blog/2021-08-26-welcome/index.md",
                "---\ntitle: Welcome\n---\nx",
                "blog/about/index.md",
                "---\ntitle: About\n---\nx");

        Entry hello = site.entry("blog/hello-ink/index.md");
        assertThat(hello.kind()).isEqualTo(EntryKind.POST);
        assertThat(hello.name()).isEqualTo("hello-ink");
        assertThat(hello.publishedAt()).isEqualTo("2015-05-01T22:12:03.284Z");
        Entry welcome = site.entry("blog/2021-08-26-welcome/index.md");
        assertThat(welcome.kind()).isEqualTo(EntryKind.POST);
        assertThat(welcome.name()).isEqualTo("welcome");
        assertThat(welcome.publishedAt()).isEqualTo("2021-08-25T16:00:00Z");
        assertThat(site.entry("blog/index.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.entry("blog/about/index.md").kind()).isEqualTo(EntryKind.PAGE);
    }

    @Test
    void theManualOfQuartzIsNotTheAuthors() {
        FolderFixture site = site(
                "quartz.config.ts",
                "x",
                "README.md",
                TEXT,
                "docs/setup.md",
                TEXT,
                "content/ink.md",
                TEXT,
                "content/a/b.md",
                TEXT);

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("content/a/b.md", "content/ink.md");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("README.md", "docs/setup.md");
    }

    @Test
    void aFileCalledTemplateMayBeAnArticleOfTemplates() {
        FolderFixture site = site("django/Template.md", TEXT, "_posts.md", TEXT, "template.md", TEXT);

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("django/Template.md");
        assertThat(site.index.leftOut()).extracting(LeftOut::path).containsExactly("_posts.md", "template.md");
    }
}
