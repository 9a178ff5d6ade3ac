package io.inkstone.web.sitemap;

import io.inkstone.core.site.Permalinks;
import io.inkstone.core.sitemap.SitemapPart;
import io.inkstone.core.sitemap.SitemapPost;
import io.inkstone.core.sitemap.SitemapRepository;
import io.inkstone.core.sitemap.SitemapTerm;
import io.inkstone.core.slug.Slug;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers what a sitemap lists: in one file as long as it all fits, else the lists in one file and the posts and pages in as
 * many as they need.
 */
@Singleton
class ReadSitemap {
    private final SitemapRepository sitemap;
    private final ReadFrame readFrame;
    private final SitemapSize size;
    private final Clock clock;

    ReadSitemap(SitemapRepository sitemap, ReadFrame readFrame, SitemapSize size, Clock clock) {
        this.sitemap = sitemap;
        this.readFrame = readFrame;
        this.size = size;
        this.clock = clock;
    }

    /** {@code /sitemap.xml} itself: everything, or an index of the parts. */
    byte[] whole() {
        SiteFrame site = readFrame.read();
        List<SitemapUrl> lists = lists(site);
        if (sitemap.count(clock.instant()) + lists.size() > size.urls()) {
            return SitemapXml.index(parts(site, lists));
        }
        return SitemapXml.pages(
                Stream.concat(lists.stream(), posts(site, 1).stream()).toList());
    }

    byte[] ofLists() {
        return SitemapXml.pages(lists(readFrame.read()));
    }

    /** The part with this number, from 1; empty if there are fewer. */
    Optional<byte[]> ofPosts(int part) {
        List<SitemapUrl> posts = posts(readFrame.read(), part);
        return posts.isEmpty() ? Optional.empty() : Optional.of(SitemapXml.pages(posts));
    }

    private List<SitemapUrl> parts(SiteFrame site, List<SitemapUrl> lists) {
        // The home page is the first of the lists, and changes with all of them.
        SitemapUrl ofLists = new SitemapUrl(
                site.absolute("/sitemap-lists.xml"), lists.getFirst().changedAt());
        Stream<SitemapUrl> ofPosts = sitemap.parts(clock.instant(), size.urls()).stream()
                .map(part -> new SitemapUrl(site.absolute("/sitemap-" + part.number() + ".xml"), part.changedAt()));
        return Stream.concat(Stream.of(ofLists), ofPosts).toList();
    }

    private List<SitemapUrl> posts(SiteFrame site, int part) {
        Instant now = clock.instant();
        List<SitemapPost> ends = part == 1 ? List.of() : sitemap.lastOfParts(now, size.urls());
        if (ends.size() < part - 1) {
            return List.of();
        }
        List<SitemapPost> posts =
                part == 1 ? sitemap.behind("", "", now, size.urls()) : behind(ends.get(part - 2), now);
        return posts.stream().map(post -> url(site, post)).toList();
    }

    private List<SitemapPost> behind(SitemapPost end, Instant now) {
        return sitemap.behind(end.kind().name(), end.slug().value(), now, size.urls());
    }

    private static SitemapUrl url(SiteFrame site, SitemapPost post) {
        return new SitemapUrl(site.absolute(site.permalinks().post(post.address())), post.changedAt());
    }

    private List<SitemapUrl> lists(SiteFrame site) {
        Instant now = clock.instant();
        List<SitemapTerm> terms = sitemap.terms(now, size.urls() - 1);
        Instant newest = sitemap.parts(now, Integer.MAX_VALUE).stream()
                .map(SitemapPart::changedAt)
                .findFirst()
                .orElse(null);
        Stream<SitemapUrl> home = Stream.of(new SitemapUrl(site.absolute("/"), newest));
        return Stream.concat(home, terms.stream().map(term -> url(site, term))).toList();
    }

    private static SitemapUrl url(SiteFrame site, SitemapTerm term) {
        Permalinks permalinks = site.permalinks();
        String path = switch (term.kind()) {
            case AUTHOR -> permalinks.author(Slug.of(term.path()));
            case CATEGORY -> permalinks.category(term.path());
            case SERIES -> permalinks.series(Slug.of(term.path()));
            case TAG -> permalinks.tag(Slug.of(term.path()));
        };
        return new SitemapUrl(site.absolute(path), term.changedAt());
    }
}
