package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sites of VuePress and VitePress showed their texts. */
class VuePressTest {
    @TempDir
    Path folder;

    @Test
    void aTextIsShownWhereItLies() {
        FolderFixture site = FolderFixture.of(
                folder,
                ".vuepress/config.ts",
                "export default defineUserConfig({\n  lang: 'zh-CN',\n})\n",
                "guide/README.md",
                "# Guide\n",
                "guide/安装.md",
                "# 安装\n",
                "blog/2024-01-31-x.md",
                "---\ntags: [a]\n---\n# X\n",
                "moved.md",
                "---\npermalink: /there/\n---\n# Moved\n");

        assertThat(site.entry("guide/README.md").addresses()).containsExactly("/guide/");
        assertThat(site.entry("guide/安装.md").addresses()).containsExactly("/guide/安装.html");
        assertThat(site.entry("blog/2024-01-31-x.md").addresses()).containsExactly("/blog/2024-01-31-x.html");
        assertThat(site.entry("moved.md").addresses()).containsExactly("/there/");
    }

    @Test
    void aSiteMayBeAPartOfTheArchiveShownBelowABase() {
        FolderFixture site = FolderFixture.of(
                folder,
                "docs/.vitepress/config.mts",
                "export default {\n  base: '/notes/',\n  cleanUrls: true,\n}\n",
                "docs/a/b.md",
                "# B\n",
                "other/c.md",
                "# C\n");

        assertThat(site.entry("docs/a/b.md").addresses()).containsExactly("/notes/a/b", "/notes/a/b.html");
        assertThat(site.entry("other/c.md").addresses()).isEmpty();
    }
}
