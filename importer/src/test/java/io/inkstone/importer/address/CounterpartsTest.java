package io.inkstone.importer.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.site.PermalinkPattern;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.CategoryCount;
import io.inkstone.core.taxonomy.TermCount;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private final Counterparts counterparts = new Counterparts(
            new Permalinks(PermalinkPattern.DEFAULT, List.of(), ZoneOffset.UTC),
            List.of(new TermCount(Slug.of("mo"), "墨", 2)),
            List.of(new CategoryCount("craft", "Craft", 2), new CategoryCount("craft/ink-stones", "Ink Stones", 1)),
            List.of(new TermCount(Slug.of("li-bai"), "李白", 1)));

    private @Nullable String of(Shows shows, String... names) {
        return counterparts.of(new OldPage("/old/", shows, List.of(names)));
    }

    @Test
    void termsAreLedToUnderTheirSlugsHere() {
        assertThat(of(Shows.TAG, "墨")).isEqualTo("/tags/mo/");
        assertThat(of(Shows.CATEGORY, "craft", "INK  stones")).isEqualTo("/categories/craft/ink-stones/");
        assertThat(of(Shows.AUTHOR, "李白")).isEqualTo("/authors/li-bai/");
        assertThat(of(Shows.FEED, "墨")).isEqualTo("/tags/mo/feed.xml");
    }

    @Test
    void termsWithNothingToShowAreLedToTheListOfAll() {
        assertThat(of(Shows.TAG, "none")).isEqualTo("/tags/");
        assertThat(of(Shows.CATEGORY, "ink stones")).isEqualTo("/categories/");
        assertThat(of(Shows.FEED)).isEqualTo("/feed.xml");
    }

    @Test
    void archivesAreLedToByYearAndMonth() {
        assertThat(of(Shows.ARCHIVE)).isEqualTo("/archives/");
        assertThat(of(Shows.ARCHIVE, "2017")).isEqualTo("/archives/2017/");
        assertThat(of(Shows.ARCHIVE, "2017", "3")).isEqualTo("/archives/2017/03/");
        assertThat(of(Shows.ARCHIVE, "all")).isEqualTo("/archives/");
    }

    @Test
    void aPageThatAThemeFilledLeadsToTheTermOfItsName() {
        assertThat(counterparts.of(new OldPage("/blog/craft/", Shows.OTHER, List.of())))
                .isEqualTo("/categories/craft/");
        assertThat(counterparts.of(new OldPage("/墨.html", Shows.OTHER, List.of())))
                .isEqualTo("/tags/mo/");
        assertThat(counterparts.of(new OldPage("/Craft/index.html", Shows.OTHER, List.of())))
                .isEqualTo("/categories/craft/");
    }

    @Test
    void whatHasNothingLikeItHereLeadsNowhere() {
        assertThat(of(Shows.OTHER)).isNull();
        assertThat(of(Shows.FILE, "a.png")).isNull();
    }
}
