package io.inkstone.core.redirect;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostDeleted;
import io.inkstone.core.post.PostMoved;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.Permalinks;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the addresses that readers know: that of a post which moved leads on, that of a deleted one says so. */
@Singleton
class KeepAddress {
    private final RedirectRepository redirects;
    private final CurrentSite site;
    private final Clock clock;

    KeepAddress(RedirectRepository redirects, CurrentSite site, Clock clock) {
        this.redirects = redirects;
        this.site = site;
        this.clock = clock;
    }

    @EventListener
    void keep(PostMoved event) {
        Permalinks permalinks = site.permalinks();
        PathKey from = key(permalinks, event.before());
        PathKey to = key(permalinks, event.after());
        if (!from.equals(to)) {
            keep(event.before(), from, event.after().id());
            redirects.deleteByPathKey(to.value());
        }
    }

    @EventListener
    void keep(PostDeleted event) {
        keep(event.post(), key(site.permalinks(), event.post()), null);
    }

    private void keep(Post known, PathKey from, @Nullable UUID postId) {
        if (known.publishedAt() != null) {
            Instant now = clock.instant();
            redirects.put(postId == null ? Redirect.gone(from, now) : Redirect.toPost(from, postId, now));
        }
    }

    private static PathKey key(Permalinks permalinks, Post post) {
        return PathKey.of(permalinks.post(post.address()));
    }
}
