package io.inkstone.core.redirect;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.PathText;
import io.inkstone.core.site.PermalinkPattern;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an address leads to: a post, a page, or the place to which either has moved. */
@Singleton
public class ResolveAddress {
    private static final int MOST_PARTS = 4;

    private final PostRepository posts;
    private final RedirectRepository redirects;
    private final CurrentSite site;
    private final Clock clock;

    public ResolveAddress(PostRepository posts, RedirectRepository redirects, CurrentSite site, Clock clock) {
        this.posts = posts;
        this.redirects = redirects;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Looks for a page, a post, then an old address.
     *
     * @param path as it stands in the request, percent-encoded or not; other spellings of a known address (case, slash at
     *     the end, {@code .html}, NFD) are {@link Resolution.Moved} to the right one
     */
    @Transactional
    public Resolution resolve(String path) {
        Permalinks permalinks = site.permalinks();
        PathKey key = PathKey.of(path);
        return publicPost(permalinks, key)
                .map(post -> atItsAddress(permalinks, post, path))
                .orElseGet(() -> elsewhere(permalinks, key));
    }

    /**
     * Looks for an old address that lies in the query ({@code /?p=12}): in all of it, then in each of its first parts alone,
     * because visitors come with parts that say nothing ({@code &utm_source=…}).
     */
    @Transactional
    public Resolution resolveQuery(String path, String query) {
        return Stream.concat(Stream.of(query), Arrays.stream(query.split("&")).limit(MOST_PARTS))
                .distinct()
                .map(part -> elsewhere(site.permalinks(), PathKey.of(path + "?" + part)))
                .filter(resolution -> !(resolution instanceof Resolution.Unknown))
                .findFirst()
                .orElseGet(Resolution.Unknown::new);
    }

    private Optional<Post> publicPost(Permalinks permalinks, PathKey key) {
        String canonical = key.value().equals("/") ? "/" : key.value() + "/";
        Stream<PermalinkPattern> patterns = Stream.concat(
                Stream.of(permalinks.pattern(), PermalinkPattern.DEFAULT), permalinks.formerPatterns().stream());
        Optional<Post> page = find(PostKind.PAGE, Slug.parse(key.value().substring(1)));
        return page.or(() -> patterns.map(pattern -> find(PostKind.POST, pattern.slugIn(canonical)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<Post> find(PostKind kind, Optional<Slug> slug) {
        return slug.flatMap(known -> posts.findByKindAndSlug(kind, known))
                .filter(post -> post.isPublic(clock.instant()));
    }

    private static Resolution atItsAddress(Permalinks permalinks, Post post, String path) {
        String address = permalinks.post(post.address());
        boolean same = PathText.decode(address).equals(PathText.decode(path));
        return same ? new Resolution.Found(post) : new Resolution.Moved(address);
    }

    private Resolution elsewhere(Permalinks permalinks, PathKey key) {
        return redirects
                .findByPathKey(key.value())
                .map(redirect -> destination(permalinks, redirect))
                .orElseGet(Resolution.Unknown::new);
    }

    private Resolution destination(Permalinks permalinks, Redirect redirect) {
        if (redirect.target() != null) {
            return new Resolution.Moved(redirect.target());
        }
        if (redirect.postId() == null) {
            return new Resolution.Gone();
        }
        return posts.findById(redirect.postId())
                .filter(post -> post.isPublic(clock.instant()))
                .<Resolution>map(post -> new Resolution.Moved(permalinks.post(post.address())))
                .orElseGet(Resolution.Unknown::new);
    }
}
