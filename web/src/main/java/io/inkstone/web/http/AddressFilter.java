package io.inkstone.web.http;

import io.inkstone.web.layout.SitePage;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.core.annotation.Order;
import io.micronaut.views.ModelAndView;
import java.util.Optional;
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

    /** Before a view is rendered, because what is asked for under a wrong spelling needs no rendering. */
    @ResponseFilter
    @Nullable MutableHttpResponse<?> holdToOneSpelling(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String path = request.getUri().getRawPath();
        if (!isRead(request) || path == null || CanonicalPath.isForeign(path)) {
            return null;
        }
        String canonical = pageAddress(response).orElseGet(() -> CanonicalPath.of(path));
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

    private static Optional<String> pageAddress(MutableHttpResponse<?> response) {
        return response.status() == HttpStatus.OK
                        && response.body() instanceof ModelAndView<?> view
                        && view.getModel().orElse(null) instanceof SitePage page
                ? Optional.of(page.layout().head().path())
                : Optional.empty();
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }
}
