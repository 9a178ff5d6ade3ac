package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 17: every address of the old site, not only those of its articles. */
class JekyllListsTest {
    private static final String POST = "---\ntags: [Ink Stone]\ncategories: craft\n---\nx";

    @TempDir
    Path folder;

    private List<String> pages(String... pathsAndTexts) {
        return SiteFixture.of(folder, pathsAndTexts).index.oldPages().stream()
                .map(JekyllListsTest::shown)
                .toList();
    }

    private static String shown(OldPage page) {
        return (page.shows() + " " + page.address() + " " + String.join("/", page.names())).strip();
    }

    @Test
    void signsThatWouldEndAnAddressAreEncodedInThoseOfFiles() {
        assertThat(pages("_config.yml", "title: T\n", "fonts/a.svg#b.svg", "x", "_posts/2024-01-02-a.md", POST))
                .contains("FILE /fonts/a.svg%23b.svg fonts/a.svg#b.svg");
    }

    @Test
    void plugInsMakeListsFeedsAndSitemaps() {
        assertThat(pages(
                        "_config.yml",
                        """
                        baseurl: /blog
                        paginate: 1
                        plugins: [jekyll-feed, jekyll-sitemap, jekyll-archives]
                        jekyll-archives: {enabled: [tags, categories, year, month], permalinks: {tag: "/t/:name/"}}
                        """,
                        "_posts/2024-01-02-a.md",
                        POST,
                        "_posts/2024-02-02-b.md",
                        POST,
                        "_posts/2023-02-02-c.md",
                        "---\npublished: false\n---\nx"))
                .containsExactly(
                        "HOME /blog/",
                        "FEED /blog/feed.xml",
                        "SITEMAP /blog/sitemap.xml",
                        "HOME /blog/page2/",
                        "TAG /blog/t/ink-stone/ Ink Stone",
                        "CATEGORY /blog/category/craft/ craft",
                        "ARCHIVE /blog/2024/01/ 2024/01",
                        "ARCHIVE /blog/2024/ 2024",
                        "ARCHIVE /blog/2024/02/ 2024/02");
    }

    @Test
    void generatorsOfOctopressPutTermsIntoFoldersOfTheirOwn() {
        assertThat(pages(
                        "_config.yml",
                        "category_dir: blog/categories\ntag_dir: blog/tags",
                        "_posts/2024-01-02-a.md",
                        POST))
                .contains("CATEGORY /blog/categories/craft/ craft", "TAG /blog/tags/ink-stone/ Ink Stone");
    }

    @Test
    void picturesAndDownloadsKeepTheirAddressesAndTheThemesFilesDoNot() {
        assertThat(pages(
                        "_config.yml",
                        "exclude: [raw]",
                        "_posts/2024-01-02-a.md",
                        POST,
                        "images/ink 1.png",
                        "x",
                        "files/ink.pdf",
                        "x",
                        "assets/site.css",
                        "x",
                        "_assets/a.png",
                        "x",
                        ".github/b.png",
                        "x",
                        "raw/c.png",
                        "x",
                        "atom.xml",
                        "---\n---\n<feed/>"))
                .containsExactly(
                        "HOME /",
                        "FEED /atom.xml",
                        "FILE /files/ink.pdf files/ink.pdf",
                        "FILE /images/ink 1.png images/ink 1.png");
    }

    @Test
    void layoutsOfTagsAndCategoriesAreKnownByAWordOfTheirNames() {
        assertThat(pages(
                        "_config.yml",
                        "",
                        "a.md",
                        "---\nlayout: by_tag\ntag: ink\npermalink: /tag/ink/\n---\n",
                        "b.md",
                        "---\nlayout: posts_by_category\ncategory: craft\npermalink: /craft/\n---\n",
                        "c.md",
                        "---\nlayout: vintage\ntag: ink\npermalink: /c/\n---\n"))
                .containsExactly("HOME /", "TAG /tag/ink/ ink", "CATEGORY /craft/ craft", "OTHER /c/");
    }

    @Test
    void pagesThatTheThemeFilledLeadToTheListsThatAreHere() {
        assertThat(pages(
                        "_config.yml",
                        "",
                        "tags.html",
                        "---\n---\n{% for t in site.tags %}{{ t }}{% endfor %}",
                        "tag/ink.md",
                        "---\nlayout: tag_page\ntag: Ink Stone\n---\n",
                        "archive.md",
                        "---\nlayout: archive\npermalink: /all/\n---\n",
                        "404.html",
                        "---\n---\nx",
                        "projects.html",
                        "---\nlayout: projects\n---\n",
                        "index.html",
                        "---\nlayout: home\n---\n",
                        "_posts/2024-01-02-a.md",
                        POST))
                .containsExactlyInAnyOrder(
                        "HOME /",
                        "TAGS /tags.html",
                        "TAG /tag/ink.html Ink Stone",
                        "ARCHIVE /all/",
                        "OTHER /projects.html");
    }
}
