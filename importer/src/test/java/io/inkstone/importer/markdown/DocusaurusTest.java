package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site of Docusaurus showed its texts. */
class DocusaurusTest {
    private static final String CONFIGURATION = """
        export default {
          baseUrl: "/",
          presets: [["classic", {
            docs: {
              path: "../manual",
              routeBasePath: "/",
            },
            blog: { showReadingTime: true },
          }]],
        };
        """;

    @TempDir
    Path folder;

    @Test
    void aPostIsShownUnderItsDayOrItsSlug() {
        FolderFixture site = FolderFixture.of(
                folder,
                "docusaurus.config.js",
                "module.exports = {\n  baseUrl: '/x/',\n}\n",
                "blog/2024-01-31-ink.md",
                "---\ntitle: Ink\n---\nWords.",
                "blog/2024-02-01-paper/index.mdx",
                "---\ntitle: Paper\n---\nWords.",
                "blog/releases/1.2.md",
                "---\ntitle: 1.2\ndate: 2024-03-01\n---\nWords.",
                "blog/2024-04-01-named.md",
                "---\nslug: brush\n---\nWords.");

        assertThat(site.entry("blog/2024-01-31-ink.md").addresses()).containsExactly("/x/blog/2024/01/31/ink");
        assertThat(site.entry("blog/2024-02-01-paper/index.mdx").addresses())
                .containsExactly("/x/blog/2024/02/01/paper");
        assertThat(site.entry("blog/releases/1.2.md").addresses()).containsExactly("/x/blog/releases/1.2");
        assertThat(site.entry("blog/2024-04-01-named.md").addresses()).containsExactly("/x/blog/brush");
    }

    @Test
    void aDocIsShownWhereItLiesWithoutItsNumber() {
        FolderFixture site = FolderFixture.of(
                folder,
                "docusaurus.config.ts",
                "export default {}\n",
                "docs/01-start/02_install.md",
                "# Install\n",
                "docs/01-start/index.md",
                "# Start\n",
                "docs/guide/guide.md",
                "# Guide\n",
                "docs/guide/a.md",
                "---\nid: first\n---\n# A\n",
                "docs/guide/b.md",
                "---\nslug: /second\n---\n# B\n",
                "docs/7.0-notes.md",
                "# Notes\n");

        assertThat(site.entry("docs/01-start/02_install.md").addresses()).containsExactly("/docs/start/install");
        assertThat(site.entry("docs/01-start/index.md").addresses()).containsExactly("/docs/start");
        assertThat(site.entry("docs/guide/guide.md").addresses()).containsExactly("/docs/guide");
        assertThat(site.entry("docs/guide/a.md").addresses()).containsExactly("/docs/guide/first");
        assertThat(site.entry("docs/guide/b.md").addresses()).containsExactly("/docs/second");
        assertThat(site.entry("docs/7.0-notes.md").addresses()).containsExactly("/docs/7.0-notes");
    }

    @Test
    void theConfigurationSaysWhereTextsLieAndAreShown() {
        FolderFixture site = FolderFixture.of(
                folder,
                "site/docusaurus.config.js",
                CONFIGURATION,
                "manual/a.md",
                "# A\n",
                "site/blog/2024-01-31-ink.md",
                "Words.");

        assertThat(site.entry("manual/a.md").addresses()).containsExactly("/a");
        assertThat(site.entry("site/blog/2024-01-31-ink.md").addresses()).containsExactly("/blog/2024/01/31/ink");
    }

    @Test
    void versionsLanguagesAndFurtherDocsHaveRoutesOfTheirOwn() {
        FolderFixture site = FolderFixture.of(
                folder,
                "site/docusaurus.config.js",
                """
                export default {
                  baseUrl: '/x/',
                  plugins: [['content-docs', {id: 'more', path: 'more', routeBasePath: '/further'}]],
                }
                """,
                "site/versions.json",
                "[\"2.0\", \"1.0\"]",
                "site/docs/a.md",
                "# A\n",
                "site/versioned_docs/version-2.0/a.md",
                "# A\n",
                "site/versioned_docs/version-1.0/a.md",
                "# A\n",
                "site/more/b.md",
                "# B\n",
                "site/i18n/zh/docusaurus-plugin-content-docs/version-1.0/a.md",
                "# 甲\n",
                "site/i18n/zh/docusaurus-plugin-content-blog/2024-01-31-c.md",
                "# 丙\n");

        assertThat(site.index.entries())
                .flatExtracting(entry -> entry.addresses())
                .containsExactlyInAnyOrder(
                        "/x/docs/next/a",
                        "/x/docs/a",
                        "/x/docs/1.0/a",
                        "/x/further/b",
                        "/x/zh/docs/1.0/a",
                        "/x/zh/blog/2024/01/31/c");
    }

    @Test
    void itsTextsAreMdxWhateverTheirEnding() {
        FolderFixture site = FolderFixture.of(
                folder,
                "docusaurus.config.js",
                "export default {}\n",
                "docs/a.md",
                "---\ntitle: A\n---\nimport B from './b'\n\n<div style={{color: 'red'}}>Words.</div>\n");

        assertThat(site.converted("docs/a.md").markdown())
                .doesNotContain("import")
                .contains("Words.");
        assertThat(site.converted("docs/a.md").notices())
                .extracting(Notice::kind)
                .doesNotContain(NoticeKind.LIQUID);
    }
}
