package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 39: texts in several languages. */
class HexoTranslationsTest {
    private static final String TEXT = "---\ntitle: T\ndate: 2024-01-01\n---\nWords.";

    @TempDir
    Path folder;

    private static @Nullable Object key(Converted converted) {
        return converted.frontMatter().get("translation_key");
    }

    @Test
    void theSamePathBelowTwoLanguagesMakesTranslations_c39() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "language: en\nnew_post_name: :title.md",
                "source/docs/a.md",
                TEXT,
                "source/zh-cn/docs/a.md",
                TEXT,
                "source/de/docs/a.md",
                TEXT,
                "source/zh-cn/docs/b.md",
                TEXT);

        assertThat(key(site.converted("source/docs/a.md"))).isEqualTo("docs/a.md");
        assertThat(key(site.converted("source/zh-cn/docs/a.md"))).isEqualTo("docs/a.md");
        assertThat(site.converted("source/zh-cn/docs/a.md").language()).isEqualTo("zh-CN");
        assertThat(site.converted("source/de/docs/a.md").language()).isEqualTo("de");
        assertThat(site.converted("source/docs/a.md").language()).isNull();
        assertThat(key(site.converted("source/zh-cn/docs/b.md"))).isNull();
        assertThat(site.converted("source/zh-cn/docs/b.md").language()).isEqualTo("zh-CN");
    }

    @Test
    void twoLettersMayBeAWord() {
        HexoFixture site =
                HexoFixture.of(folder, "_config.yml", "new_post_name: :title.md", "source/it/about.md", TEXT);

        assertThat(site.converted("source/it/about.md").language()).isNull();
    }

    @Test
    void postsArePairedByTheLanguageInTheirNames_c39() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "new_post_name: :lang/:title.md\npermalink: :lang/:title/",
                "source/_posts/en/ink.md",
                TEXT,
                "source/_posts/zh-CN/ink.md",
                TEXT);

        assertThat(site.converted("source/_posts/en/ink.md").language()).isEqualTo("en");
        assertThat(key(site.converted("source/_posts/zh-CN/ink.md"))).isEqualTo("_posts/ink");
        assertThat(site.entry("source/_posts/zh-CN/ink.md").addresses()).containsExactly("/zh-CN/ink/");
    }
}
