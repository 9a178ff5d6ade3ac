package io.inkstone.web.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;

/** Knows which addresses have a route of their own; posts, pages and old addresses share the one for all the rest. */
@Singleton
public class FixedAddresses {
    private final Router router;

    FixedAddresses(Router router) {
        this.router = router;
    }

    public boolean contains(String path) {
        return router.<Object, Object>find(HttpMethod.GET, path, null).anyMatch(match -> !isForTheRest(match));
    }

    private static boolean isForTheRest(UriRouteMatch<?, ?> match) {
        return match.getRouteInfo().getUriMatchTemplate().toPathString().equals(AnyAddress.PATH);
    }
}
