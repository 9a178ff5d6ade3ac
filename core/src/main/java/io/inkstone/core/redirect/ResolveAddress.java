package io.inkstone.core.redirect;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return asked().resolve(path);
    }

    /** The same for some thousands of paths, in a few questions to the database. */
    @Transactional
    public Map<String, Resolution> resolveAll(Collection<String> paths) {
        Permalinks permalinks = site.permalinks();
        AddressRule rule = new AddressRule(permalinks, read(permalinks, paths), clock.instant());
        Map<String, Resolution> resolutions = new LinkedHashMap<>();
        paths.forEach(path -> resolutions.computeIfAbsent(path, rule::resolve));
        return resolutions;
    }

    /**
     * Looks for an old address that lies in the query ({@code /?p=12}): in all of it, then in each of its first parts alone,
     * because visitors come with parts that say nothing ({@code &utm_source=…}).
     */
    @Transactional
    public Resolution resolveQuery(String path, String query) {
        AddressRule rule = asked();
        return Stream.concat(Stream.of(query), Arrays.stream(query.split("&")).limit(MOST_PARTS))
                .distinct()
                .map(part -> rule.elsewhere(PathKey.of(path + "?" + part)))
                .filter(resolution -> !(resolution instanceof Resolution.Unknown))
                .findFirst()
                .orElseGet(Resolution.Unknown::new);
    }

    private AddressRule asked() {
        return new AddressRule(site.permalinks(), new Asked(), clock.instant());
    }

    /** Asks the database for each. */
    private final class Asked implements AddressRule.Lookup {
        @Override
        public Optional<Post> post(PostKind kind, Slug slug) {
            return posts.findByKindAndSlug(kind, slug);
        }

        @Override
        public Optional<Post> post(UUID id) {
            return posts.findById(id);
        }

        @Override
        public Optional<Redirect> redirect(PathKey key) {
            return redirects.findByPathKey(key.value());
        }
    }

    private AddressRule.Read read(Permalinks permalinks, Collection<String> paths) {
        List<PathKey> keys = paths.stream().map(PathKey::of).distinct().toList();
        Map<PostKind, Map<Slug, Post>> bySlug = new EnumMap<>(PostKind.class);
        bySlug.put(
                PostKind.PAGE,
                ofSlugs(PostKind.PAGE, keys.stream().flatMap(key -> AddressRule.pageSlug(key).stream())));
        bySlug.put(
                PostKind.POST,
                ofSlugs(PostKind.POST, keys.stream().flatMap(key -> AddressRule.postSlugs(permalinks, key))));
        Map<String, Redirect> byKey = new HashMap<>();
        if (!keys.isEmpty()) {
            redirects
                    .ofKeys(keys.stream().map(PathKey::value).toList())
                    .forEach(redirect -> byKey.put(redirect.pathKey(), redirect));
        }
        Set<UUID> ids = byKey.values().stream()
                .map(Redirect::postId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Post> byId = ids.isEmpty()
                ? Map.of()
                : posts.ofIds(ids).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return new AddressRule.Read(bySlug, byId, byKey);
    }

    private Map<Slug, Post> ofSlugs(PostKind kind, Stream<Slug> slugs) {
        Set<String> asked = slugs.map(Slug::value).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : posts.ofSlugs(kind, asked).stream().collect(Collectors.toMap(Post::slug, Function.identity()));
    }
}
