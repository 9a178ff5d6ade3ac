package io.inkstone.web.oembed;

import io.inkstone.core.author.Author;
import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.RenderingRepository;
import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.post.FindImage;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Describes a post by its address, as another site needs it to make a link of it. */
@Singleton
class DescribeLink {
    /** A day: titles rarely change. */
    private static final int CACHE_SECONDS = 86_400;

    private final ResolveAddress addresses;
    private final ReadFrame readFrame;
    private final AuthorRepository authors;
    private final RenderingRepository renderings;
    private final FindImage findImage;

    DescribeLink(
            ResolveAddress addresses,
            ReadFrame readFrame,
            AuthorRepository authors,
            RenderingRepository renderings,
            FindImage findImage) {
        this.addresses = addresses;
        this.readFrame = readFrame;
        this.authors = authors;
        this.renderings = renderings;
        this.findImage = findImage;
    }

    /** Empty where no public post of this site is at {@code url}, nor was. */
    Optional<Map<String, Object>> describe(String url, Room room) {
        SiteFrame site = readFrame.read();
        return path(url, site.siteUrl()).flatMap(this::post).map(post -> facts(post, site, room));
    }

    private static Optional<String> path(String url, URI site) {
        try {
            URI uri = URI.create(url.strip());
            boolean ours = site.getAuthority().equalsIgnoreCase(uri.getAuthority()) && uri.getRawPath() != null;
            return ours ? Optional.of(uri.getRawPath()) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<Post> post(String path) {
        return switch (addresses.resolve(path)) {
            case Resolution.Found(var post) -> Optional.of(post);
            case Resolution.Moved(var location) ->
                addresses.resolve(location) instanceof Resolution.Found(var post)
                        ? Optional.of(post)
                        : Optional.empty();
            case Resolution.Gone(), Resolution.Unknown() -> Optional.empty();
        };
    }

    private Map<String, Object> facts(Post post, SiteFrame site, Room room) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", "1.0");
        facts.put("type", "link");
        facts.put("title", site.titleOf(post.title()));
        for (Author author : authors.ofPost(post.id()).stream().limit(1).toList()) {
            facts.put("author_name", author.name());
            facts.put("author_url", site.absolute(site.permalinks().author(author.slug())));
        }
        facts.put("provider_name", site.title());
        facts.put("provider_url", site.absolute("/"));
        facts.put("cache_age", CACHE_SECONDS);
        renderings
                .findByPostId(post.id())
                .flatMap(rendering -> findImage.find(post, rendering, site))
                .filter(room::has)
                .ifPresent(image -> addThumbnail(facts, image));
        return facts;
    }

    private static void addThumbnail(Map<String, Object> facts, SharedImage image) {
        facts.put("thumbnail_url", image.address());
        facts.put("thumbnail_width", image.width());
        facts.put("thumbnail_height", image.height());
    }
}
