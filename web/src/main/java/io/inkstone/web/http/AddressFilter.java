package io.inkstone.web.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Holds each address of the public site to one spelling: what was found under another one (case, missing slash,
 * {@code .html}, needless or missing percent-encoding) is answered with 301 to the right one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class AddressFilter {
    private final FixedAddresses fixedAddresses;

    AddressFilter(FixedAddresses fixedAddresses) {
        this.fixedAddresses = fixedAddresses;
    }

    @ResponseFilter
    @Nullable
    MutableHttpResponse<?> holdToOneSpelling(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String path = request.getUri().getRawPath();
        if (!isRead(request) || path == null || CanonicalPath.isForeign(path)) {
            return null;
        }
        String canonical = canonical(response, path);
        return !canonical.equals(path) && isThere(response, path, canonical)
                ? Redirects.permanent(canonical, request.getUri())
                : null;
    }

    private boolean isThere(MutableHttpResponse<?> response, String path, String canonical) {
        return switch (response.code()) {
            case 200 -> true;
            case 404 -> !CanonicalPath.sameButSlash(path, canonical) && fixedAddresses.contains(canonical);
            default -> false;
        };
    }

    /** A page says itself where it belongs; of everything else the path is spelt out. */
    private static String canonical(MutableHttpResponse<?> response, String path) {
        String own = response.body() instanceof Content content ? content.address() : null;
        return own == null ? CanonicalPath.of(path) : own;
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }
}
