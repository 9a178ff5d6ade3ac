package io.inkstone.core.redirect;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.site.PathText;
import io.inkstone.core.site.PermalinkPattern;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What an address leads to, given how to find posts and old addresses. */
record AddressRule(Permalinks permalinks, Lookup lookup, Instant now) {
    /** Where posts, public or not, and old addresses are found. */
    interface Lookup {
        Optional<Post> post(PostKind kind, Slug slug);

        Optional<Post> post(UUID id);

        Optional<Redirect> redirect(PathKey key);
    }

    /** Some of them, read beforehand. */
    record Read(Map<PostKind, Map<Slug, Post>> bySlug, Map<UUID, Post> byId, Map<String, Redirect> redirects)
            implements Lookup {
        @Override
        public Optional<Post> post(PostKind kind, Slug slug) {
            return Optional.ofNullable(bySlug.getOrDefault(kind, Map.of()).get(slug));
        }

        @Override
        public Optional<Post> post(UUID id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public Optional<Redirect> redirect(PathKey key) {
            return Optional.ofNullable(redirects.get(key.value()));
        }
    }

    Resolution resolve(String path) {
        PathKey key = PathKey.of(path);
        return pageSlug(key)
                .flatMap(slug -> find(PostKind.PAGE, slug))
                .or(() -> postSlugs(permalinks, key)
                        .map(slug -> find(PostKind.POST, slug))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(post -> atItsAddress(post, path))
                .orElseGet(() -> elsewhere(key));
    }

    Resolution elsewhere(PathKey key) {
        return lookup.redirect(key).map(this::destination).orElseGet(Resolution.Unknown::new);
    }

    /** The slug of the page that could stand there. */
    static Optional<Slug> pageSlug(PathKey key) {
        return Slug.parse(key.value().substring(1));
    }

    /** The slugs of posts that could stand there, those by the site's present pattern first. */
    static Stream<Slug> postSlugs(Permalinks permalinks, PathKey key) {
        String canonical = key.value().equals("/") ? "/" : key.value() + "/";
        return Stream.of(
                        Stream.of(permalinks.pattern(), PermalinkPattern.DEFAULT), permalinks.formerPatterns().stream())
                .flatMap(patterns -> patterns)
                .flatMap(pattern -> pattern.slugIn(canonical).stream());
    }

    private Optional<Post> find(PostKind kind, Slug slug) {
        return lookup.post(kind, slug).filter(post -> post.isPublic(now));
    }

    private Resolution atItsAddress(Post post, String path) {
        String address = permalinks.post(post.address());
        boolean same = PathText.decode(address).equals(PathText.decode(path));
        return same ? new Resolution.Found(post) : new Resolution.Moved(address);
    }

    private Resolution destination(Redirect redirect) {
        if (redirect.target() != null) {
            return new Resolution.Moved(redirect.target());
        }
        if (redirect.postId() == null) {
            return new Resolution.Gone();
        }
        return lookup.post(redirect.postId())
                .filter(post -> post.isPublic(now))
                .<Resolution>map(post -> new Resolution.Moved(permalinks.post(post.address())))
                .orElseGet(Resolution.Unknown::new);
    }
}
