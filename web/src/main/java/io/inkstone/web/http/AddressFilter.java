package io.inkstone.web.http;

import io.micronaut.context.annotation.Property;
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
    private final @Nullable Integer managementPort;

    AddressFilter(
            FixedAddresses fixedAddresses,
            @Nullable @Property(name = "inkstone.management.port") Integer managementPort) {
        this.fixedAddresses = fixedAddresses;
        this.managementPort = managementPort;
    }

    @ResponseFilter
    @Nullable
    MutableHttpResponse<?> holdToOneSpelling(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String path = request.getUri().getRawPath();
        if (!isRead(request) || path == null || CanonicalPath.isForeign(path) || isForOperators(request)) {
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

    /** Health and metrics, whose addresses are the site's in no way. */
    private boolean isForOperators(HttpRequest<?> request) {
        return managementPort != null && request.getServerAddress().getPort() == managementPort;
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }
}
