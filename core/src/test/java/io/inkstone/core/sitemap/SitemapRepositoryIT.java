package io.inkstone.core.sitemap;

import static io.inkstone.core.post.PostFixtures.PUBLISHED_AT;
import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.tagged;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Terms;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SitemapRepositoryIT implements DatabaseTest {
    private static final Instant DAY_AFTER = PUBLISHED_AT.plus(Duration.ofDays(1));
    private static final Instant NOW = DAY_AFTER.plusSeconds(1);

    @Inject
    WritePost posts;

    @Inject
    SitemapRepository sitemap;

    @BeforeAll
    void write() {
        Terms terms = new Terms(List.of("Author"), List.of(List.of("Upper", "Lower")), List.of("Tag"), "Series", null);
        posts.write(published("a", terms));
        posts.write(at(DAY_AFTER, published("b", terms)));
        posts.write(page("about"));
        posts.write(unlisted(published("hidden", tagged("hidden"))));
        posts.write(draft("draft"));
    }

    @Test
    void whatIsUnlistedOrUnfinishedIsNotCounted() {
        assertThat(sitemap.count(NOW)).isEqualTo(3);
        assertThat(sitemap.count(PUBLISHED_AT)).isEqualTo(2);
    }

    @Test
    void partsFollowOneAnother() {
        assertThat(slugs(sitemap.behind("", "", NOW, 2))).containsExactly("about", "a");
        SitemapPost end = sitemap.lastOfParts(NOW, 2).getFirst();
        assertThat(slugs(sitemap.behind(end.kind().name(), end.slug().value(), NOW, 2)))
                .containsExactly("b");
    }

    @Test
    void aPartChangedWhenTheNewestOfItsPostsDid() {
        assertThat(sitemap.parts(NOW, 2))
                .containsExactly(new SitemapPart(1, PUBLISHED_AT), new SitemapPart(2, DAY_AFTER));
    }

    @Test
    void aTermChangedWhenTheNewestOfItsPostsDid() {
        assertThat(sitemap.terms(NOW, 10))
                .containsExactly(
                        new SitemapTerm(SitemapTerm.Kind.AUTHOR, "author", DAY_AFTER),
                        new SitemapTerm(SitemapTerm.Kind.CATEGORY, "upper", DAY_AFTER),
                        new SitemapTerm(SitemapTerm.Kind.CATEGORY, "upper/lower", DAY_AFTER),
                        new SitemapTerm(SitemapTerm.Kind.SERIES, "series", DAY_AFTER),
                        new SitemapTerm(SitemapTerm.Kind.TAG, "tag", DAY_AFTER));
    }

    @Test
    void onlyListsThatHoldSomethingExist() {
        assertThat(sitemap.lists(NOW)).isEqualTo(new PublicLists(true, true, true, true, 1));
        assertThat(sitemap.lists(Instant.EPOCH)).isEqualTo(new PublicLists(false, false, false, false, 0));
    }

    private static List<String> slugs(List<SitemapPost> posts) {
        return posts.stream().map(post -> post.slug().value()).toList();
    }
}
