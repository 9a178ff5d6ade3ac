package io.inkstone.web.post;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostLink;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.search.RelatedPostRepository;
import io.inkstone.core.taxonomy.Series;
import io.inkstone.core.taxonomy.SeriesRepository;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what to read next. */
@Singleton
class ReadNeighbours {
    private static final int LONGEST_SERIES = 1000;
    private static final int MOST_RELATED = 4;

    private final PublicPostRepository posts;
    private final TermPostRepository termPosts;
    private final SeriesRepository series;
    private final RelatedPostRepository related;
    private final Clock clock;

    ReadNeighbours(
            PublicPostRepository posts,
            TermPostRepository termPosts,
            SeriesRepository series,
            RelatedPostRepository related,
            Clock clock) {
        this.posts = posts;
        this.termPosts = termPosts;
        this.series = series;
        this.related = related;
        this.clock = clock;
    }

    /** A page stands by itself and has none. */
    PostNeighbours read(Post post, SiteFrame site) {
        Instant publishedAt = post.publishedAt();
        if (post.kind() == PostKind.PAGE || publishedAt == null) {
            return PostNeighbours.NONE;
        }
        Instant now = clock.instant();
        return new PostNeighbours(
                series.ofPost(post.id()).map(found -> place(found, post, site)).orElse(null),
                link(site, posts.before(now, publishedAt, post.slug())),
                link(site, posts.after(now, publishedAt, post.slug())),
                related.related(post.id(), now, MOST_RELATED).stream()
                        .map(one -> link(site, one))
                        .toList());
    }

    private @Nullable SeriesPlace place(Series found, Post post, SiteFrame site) {
        List<PostLink> all = termPosts.linksInSeries(found.id(), clock.instant(), LONGEST_SERIES);
        Link toSeries = new Link(found.name(), site.permalinks().series(found.slug()));
        List<Link> links = all.stream().map(one -> link(site, one)).toList();
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).slug().equals(post.slug()))
                .mapToObj(index -> new SeriesPlace(toSeries, links, index + 1))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Link link(SiteFrame site, Optional<PostLink> post) {
        return post.map(found -> link(site, found)).orElse(null);
    }

    private static Link link(SiteFrame site, PostLink post) {
        return new Link(site.titleOf(post.title()), site.permalinks().post(post.address()));
    }
}
