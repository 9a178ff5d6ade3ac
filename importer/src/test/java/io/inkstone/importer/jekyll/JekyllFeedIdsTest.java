package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids are those that Jekyll 4 and jekyll-feed 0.17 write. */
class JekyllFeedIdsTest {
    private static final String POST = "---\ntitle: Ink\n---\nText.\n";

    @TempDir
    Path folder;

    @Test
    void withoutATemplateItIsWhatThePluginWrites() {
        assertThat(feedId("url: https://old.example/\nbaseurl: /blog\npermalink: pretty\n", POST))
                .isEqualTo("https://old.example/blog/2024/01/02/ink");
    }

    @Test
    void theAuthorsSlugIsPartOfIt() {
        assertThat(feedId("url: https://old.example\n", "---\nslug: 墨\n---\nText.\n"))
                .isEqualTo("https://old.example/2024/01/02/%E5%A2%A8");
    }

    @Test
    void theSitesOwnTemplateSaysOtherwise() {
        assertThat(feedId(
                        "url: https://old.example\nbaseurl: /blog\n",
                        POST,
                        "feed.xml",
                        "---\n"
                                + "---\n"
                                + "<rss><item><guid isPermaLink=\"true\">{{ site.url }}{{ post.url"
                                + " }}</guid></item></rss>"))
                .isEqualTo("https://old.example/2024/01/02/ink.html");
    }

    @Test
    void whereTheSiteIsNotNamedNothingIsKnown() {
        assertThat(feedId("title: Nameless\n", POST)).isNull();
    }

    @Test
    void aDraftWasInNoFeed() {
        assertThat(feedId("url: https://old.example\n", "---\npublished: false\n---\nText.\n"))
                .isNull();
    }

    private @Nullable String feedId(String configuration, String post, String... others) {
        String[] files = new String[others.length + 2];
        files[0] = "_config.yml";
        files[1] = configuration;
        System.arraycopy(others, 0, files, 2, others.length);
        return SiteFixture.post(folder, post, files).feedId();
    }
}
