package io.inkstone.web.redirect;

import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.web.http.FixedAddresses;
import io.inkstone.web.http.Redirects;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/**
 * Leads old addresses on that look like this site's own: {@code /tags/ink/} of a tag that has another slug here, or
 * {@code /assets/ink.png}. Such a one is asked for only where the route that it belongs to has found nothing.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.LOWEST_PRECEDENCE)
class OldAddressFilter {
    private final ResolveAddress addresses;
    private final FixedAddresses fixedAddresses;
    private final ExecutorService blocking;

    OldAddressFilter(
            ResolveAddress addresses,
            FixedAddresses fixedAddresses,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.addresses = addresses;
        this.fixedAddresses = fixedAddresses;
        this.blocking = blocking;
    }

    @ResponseFilter
    CompletionStage<MutableHttpResponse<?>> lead(HttpRequest<?> request, MutableHttpResponse<?> response) {
        URI uri = request.getUri();
        boolean nothing = response.code() == 404
                && (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && uri.getRawPath() != null
                && !isForStaff(uri.getRawPath())
                && fixedAddresses.contains(uri.getRawPath());
        return nothing
                ? CompletableFuture.supplyAsync(() -> lead(uri, response), blocking)
                : CompletableFuture.completedFuture(response);
    }

    private static boolean isForStaff(String path) {
        return path.startsWith("/admin") || path.startsWith("/api");
    }

    private MutableHttpResponse<?> lead(URI uri, MutableHttpResponse<?> response) {
        return addresses.resolve(uri.getRawPath()) instanceof Resolution.Moved(var location)
                ? Redirects.permanent(location, uri)
                : response;
    }
}
