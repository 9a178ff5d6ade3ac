package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.report.Notice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites whose texts lie in the folder that {@code source:} names. */
class JekyllSourceTest {
    private static final String TEXT = "---\ntitle: T\n---\nWords.";

    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        return SiteFixture.of(folder, pathsAndTexts);
    }

    @Test
    void pathsCountFromTheFolderThatSourceNames() {
        SiteFixture site = site(
                "_config.yml",
                "title: T\nsource: ./source/\npermalink: /:categories/:title/\nexclude: [old]\n",
                "README.md",
                TEXT,
                "lib/tool.rb",
                "x",
                "source/_posts/2013-01-02-hi.markdown",
                "---\ncategories: [ruby]\n---\n![a](/images/a.png) {% include a.html %} {% link about/index.md %}",
                "source/_includes/a.html",
                "<b>i</b>",
                "source/about/index.md",
                TEXT,
                "source/old/index.md",
                TEXT,
                "source/images/a.png",
                "x");

        assertThat(site.sites).extracting(Site::root).containsExactly("source");
        assertThat(site.entry("source/_posts/2013-01-02-hi.markdown").addresses())
                .containsExactly("/ruby/hi/");
        assertThat(site.entry("source/about/index.md").addresses()).containsExactly("/about/");
        assertThat(site.index.oldPages())
                .filteredOn(page -> page.shows() == OldPage.Shows.FILE)
                .containsExactly(new OldPage("/images/a.png", OldPage.Shows.FILE, List.of("source/images/a.png")));
        assertThat(site.index.leftOut())
                .containsExactly(
                        new LeftOut("source/old/index.md", "_config.yml excludes it"),
                        new LeftOut("README.md", "it lies outside of the folder that source: in _config.yml names"));
        Converted post = site.converted("source/_posts/2013-01-02-hi.markdown");
        assertThat(post.categories()).containsExactly(List.of("ruby"));
        assertThat(post.markdown()).isEqualTo("![a](/media/0/a.png) <b>i</b> /about/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere", "/home/me/blog", "none"})
    void aSourceOutsideOfTheSiteIsPassedOver(String source) {
        SiteFixture site =
                site("_config.yml", "source: " + source, "_posts/2024-01-01-a.md", TEXT, "home/me/blog/b.md", TEXT);

        assertThat(site.entry("_posts/2024-01-01-a.md").addresses()).containsExactly("/2024/01/01/a.html");
        assertThat(site.index.notices())
                .extracting(Notice::message)
                .containsExactly("source: \"" + source + "\" is no folder of the site and was passed over");
    }

    @Test
    void aSourceThatAToolCopiesIsWhatItCopies() {
        SiteFixture site = site("_config.yml", "source: .tmp/src", "src/about.md", TEXT, "README.md", TEXT);

        assertThat(site.entry("src/about.md").addresses()).containsExactly("/about.html");
    }

    @Test
    void aSourceMayBeTheSiteItself() {
        assertThat(site("_config.yml", "source: .", "_posts/2024-01-01-a.md", TEXT)
                        .index
                        .notices())
                .isEmpty();
    }

    @Test
    void eachSiteOfAnArchiveHasItsOwnSource() {
        SiteFixture site = site(
                "a/_config.yml",
                "source: source",
                "a/source/_posts/2024-01-01-a.md",
                TEXT,
                "b/_config.yml",
                "title: B",
                "b/_posts/2024-01-01-b.md",
                TEXT);

        assertThat(site.sites).extracting(Site::root).containsExactly("a/source", "b");
        assertThat(site.entry("a/source/_posts/2024-01-01-a.md").addresses()).containsExactly("/2024/01/01/a.html");
    }
}
