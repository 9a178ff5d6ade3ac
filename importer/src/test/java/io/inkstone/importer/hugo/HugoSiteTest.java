package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugoSiteTest {
    @TempDir
    Path folder;

    private static String text(String... lines) {
        return "---\n" + String.join("\n", lines) + "\n---\nText.\n";
    }

    private List<String> roots(String... paths) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, path.matches(".*(?:hugo|config)\\.\\w+") ? "baseURL = '/'\n" : text("title: A"));
        }
        try (Archive archive = new OpenArchive().open(ArchiveFixtures.folder(folder, files))) {
            return HugoRoots.find(archive);
        }
    }

    @Test
    void aSiteIsFoundWhereverItsConfigurationLies_c23() throws IOException {
        assertThat(roots("wrapped/blog/config.toml", "wrapped/blog/content/a.md", "wrapped/blog/themes/t/hugo.toml"))
                .containsExactly("wrapped/blog");
    }

    @Test
    void configurationMayBeSplit_c23() throws IOException {
        assertThat(roots("config/_default/hugo.toml", "content/a.md")).containsExactly("");
    }

    @Test
    void aThemesExampleIsOnlyASiteWhereThereIsNoOther_c22() throws IOException {
        assertThat(roots("hugo.toml", "content/a.md", "x/exampleSite/hugo.toml", "x/exampleSite/content/b.md"))
                .containsExactly("");
    }

    @Test
    void contentWithAnIndexOfASectionIsHugosWithoutConfiguration_c23() throws IOException {
        assertThat(roots("x/content/posts/_index.md", "x/content/posts/a.md")).containsExactly("x");
    }

    @Test
    void aFolderOfOtherTextsIsNotHugos_c23() throws IOException {
        assertThat(roots("content/posts/a.md", "_config.yml")).isEmpty();
    }

    @Test
    void theSiteDescribesItselfInItsDefaultLanguage() {
        HugoFixture site = HugoFixture.of(
                folder,
                "config/_default/hugo.yaml",
                "baseURL: https://old.example\ntimeZone: Asia/Tokyo\nDefaultContentLanguage: zh\n",
                "config/_default/languages.zh.toml",
                "title = '墨'\nlanguageCode = 'zh-cn'\n",
                "config/_default/params.json",
                "{\"description\": \"石\"}",
                "content/posts/a.md",
                text("title: A", "date: 2024-01-02 08:00:00"));

        assertThat(site.sites.getFirst().identity().title()).isEqualTo("墨");
        assertThat(site.sites.getFirst().identity().description()).isEqualTo("石");
        assertThat(site.sites.getFirst().identity().language()).isEqualTo("zh-CN");
        assertThat(site.sites.getFirst().identity().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(site.entry("content/posts/a.md").publishedAt()).isEqualTo("2024-01-01T23:00:00Z");
    }

    @Test
    void articlesStandInMainSectionsAndPagesElsewhere_c40() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "[params]\nmainSections = ['writing']\n",
                "content/writing/a.md",
                text("title: A", "date: 2024-01-02"),
                "content/notes/b.md",
                text("title: B", "date: 2024-01-02", "tags: [x]"),
                "content/docs/c.md",
                text("title: C", "weight: 1"),
                "content/about.md",
                text("title: About", "date: 2024-01-02"));

        assertThat(site.entry("content/writing/a.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.entry("content/notes/b.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.entry("content/docs/c.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.entry("content/about.md").kind()).isEqualTo(EntryKind.PAGE);
    }

    @Test
    void theLargestSectionHoldsTheArticlesWhereNoneIsNamed_c40() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "",
                "content/tech/a.md",
                text("title: A", "date: 2024-01-02"),
                "content/tech/b.md",
                text("title: B", "date: 2024-01-02"),
                "content/about.md",
                text("title: About", "date: 2024-01-02"));

        assertThat(site.entry("content/tech/a.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.entry("content/about.md").kind()).isEqualTo(EntryKind.PAGE);
    }

    @Test
    void aSiteOfDocumentsHasPagesOnly_c40() {
        HugoFixture site = HugoFixture.of(
                folder, "hugo.toml", "", "content/docs/a.md", text("title: A"), "content/docs/b.md", text("title: B"));

        assertThat(site.index.entries()).extracting(Entry::kind).containsOnly(EntryKind.PAGE);
    }

    @Test
    void aBundleIsOneTextAndWhatLiesInItIsItsOwn_c36() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "",
                "content/posts/A & B: c #1/index.md",
                """
                ---
                title: A
                date: 2024-01-02
                resources:
                - name: featured-image
                  src: a.png
                ---
                ![x](img/墨%201.png)
                """,
                "content/posts/A & B: c #1/part.md",
                text("title: Part"),
                "content/posts/A & B: c #1/a.png",
                "picture",
                "content/posts/A & B: c #1/img/墨 1.png",
                "picture",
                "content/posts/_index.md",
                "---\ntitle: Posts\n---\n");
        Converted converted = site.converted("content/posts/A & B: c #1/index.md");

        assertThat(converted.markdown()).contains("![x](/media/0/");
        assertThat(converted.cover()).isEqualTo("/media/0/a.png");
        assertThat(site.entry("content/posts/A & B: c #1/index.md").addresses())
                .first()
                .isEqualTo("/posts/a-b-c-%231/");
        assertThat(site.reason("content/posts/A & B: c #1/part.md")).contains("bundle");
        assertThat(site.reason("content/posts/_index.md")).contains("heads a section");
    }

    @Test
    void languagesByFolderAreTranslationsOfEachOther_c39() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                """
                defaultContentLanguage = 'zh'
                [languages.zh]
                languageCode = 'zh-CN'
                contentDir = 'content/zh'
                [languages.en]
                contentDir = 'content/en'
                """,
                "content/zh/posts/a.md",
                text("title: 甲", "date: 2024-01-02"),
                "content/en/posts/a.md",
                text("title: A", "date: 2024-01-02"));

        assertThat(site.addresses("content/zh/posts/a.md")).containsExactly("/posts/a/");
        assertThat(site.addresses("content/en/posts/a.md")).containsExactly("/en/posts/a/");
        assertThat(site.converted("content/zh/posts/a.md").language()).isEqualTo("zh-CN");
        assertThat(site.converted("content/en/posts/a.md").language()).isEqualTo("en");
        assertThat(site.converted("content/zh/posts/a.md").frontMatter()).containsEntry("translation_key", "posts/a");
        assertThat(site.converted("content/en/posts/a.md").frontMatter()).containsEntry("translation_key", "posts/a");
    }

    @Test
    void languagesBySuffixAreTranslationsOfEachOther_c39() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "defaultContentLanguageInSubdir = true\n[languages.en]\n[languages.zh-cn]\n",
                "content/posts/a.md",
                text("title: A", "date: 2024-01-02"),
                "content/posts/a.zh-cn.md",
                text("title: 甲", "date: 2024-01-02"),
                "content/posts/b/index.zh-cn.md",
                text("title: 乙", "date: 2024-01-02", "url: own/b/"));

        assertThat(site.addresses("content/posts/a.md")).containsExactly("/en/posts/a/");
        assertThat(site.addresses("content/posts/a.zh-cn.md")).containsExactly("/zh-cn/posts/a/");
        assertThat(site.addresses("content/posts/b/index.zh-cn.md")).containsExactly("/zh-cn/own/b/");
        assertThat(site.entry("content/posts/a.zh-cn.md").name()).isEqualTo("a");
        assertThat(site.converted("content/posts/a.zh-cn.md").frontMatter())
                .containsEntry("translation_key", "posts/a");
        assertThat(site.converted("content/posts/b/index.zh-cn.md").frontMatter())
                .doesNotContainKey("translation_key");
    }

    @Test
    void whatWasNotPublicDoesNotBecomeSo_c21() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "",
                "content/posts/draft.md",
                text("title: A", "date: 2024-01-02", "draft: true"),
                "content/posts/expired.md",
                text("title: A", "date: 2024-01-02", "expiryDate: 2025-01-01"),
                "content/posts/later.md",
                text("title: A", "date: 2024-01-02", "publishDate: 2027-01-01"),
                "content/posts/unlisted.md",
                text("title: A", "date: 2024-01-02", "_build:", "  list: never"),
                "content/posts/unseen.md",
                text("title: A", "date: 2024-01-02", "build:", "  render: never"));

        assertThat(site.entry("content/posts/draft.md").visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(site.entry("content/posts/draft.md").addresses()).isEmpty();
        assertThat(site.entry("content/posts/expired.md").visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(HugoFixture.notices(site.converted("content/posts/expired.md")))
                .containsExactly("VISIBILITY@0");
        assertThat(site.entry("content/posts/later.md").visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(site.entry("content/posts/later.md").publishedAt()).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(site.entry("content/posts/later.md").addresses()).isEmpty();
        assertThat(site.entry("content/posts/unlisted.md").visibility()).isEqualTo(Visibility.UNLISTED);
        assertThat(site.entry("content/posts/unseen.md").visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void sectionsAndConfigurationGiveFrontMatterToTextsBelow_c24() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "[[cascade]]\nauthor = 'Li'\n[cascade._target]\npath = '/posts/**'\n",
                "content/posts/_index.md",
                "---\ntitle: Posts\ncascade:\n  tags: [x]\n---\n",
                "content/posts/deep/_index.md",
                "---\ncascade:\n- draft: true\n  target: {kind: page}\n---\n",
                "content/posts/a.md",
                text("title: A", "date: 2024-01-02"),
                "content/posts/deep/b.md",
                text("title: B", "date: 2024-01-02", "tags: [y]"));

        assertThat(site.converted("content/posts/a.md").tags()).containsExactly("x");
        assertThat(site.converted("content/posts/a.md").authors()).containsExactly("Li");
        assertThat(site.converted("content/posts/a.md").frontMatter()).doesNotContainKey("tags");
        assertThat(site.entry("content/posts/deep/b.md").visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(site.converted("content/posts/deep/b.md").tags()).containsExactly("y");
    }

    @Test
    void listsThatAThemeFillsAreLeftOutAndTextsInOtherLanguagesToo_c22() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "",
                "content/search.md",
                "---\ntitle: Search\nlayout: search\n---\n",
                "content/archives.md",
                "---\ntitle: Archive\nlayout: archives\n---\nAll of it.\n",
                "content/posts/a.org",
                "#+title: A\n",
                "content/posts/r/index.Rmd",
                text("title: R", "date: 2024-01-02"),
                "content/posts/r/index.html",
                text("title: R", "date: 2024-01-02"),
                "archetypes/default.md",
                text("title: x"),
                "layouts/index.html",
                "x",
                "public/index.html",
                "x");

        assertThat(site.index.entries()).extracting(Entry::path).containsExactly("content/posts/r/index.html");
        assertThat(site.reason("content/search.md")).contains("no words of its own");
        assertThat(site.reason("content/archives.md")).contains("old theme computed");
        assertThat(site.reason("content/posts/a.org")).contains(".org");
        assertThat(site.reason("content/posts/r/index.Rmd")).contains("source");
    }
}
