package io.inkstone.admin.access;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Decides where no {@code @Secured} did: the public site is open; under {@code /admin} a page that says nothing of who may see
 * it is closed to all, and an address without a page is told only to whoever is signed in.
 */
@Singleton
class ClosedDesk implements SecurityRule<HttpRequest<?>> {
    private static final String DESK = "io.inkstone.admin.";

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean open = request != null && isOpen(request, authentication);
        return Publishers.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    private static boolean isOpen(HttpRequest<?> request, @Nullable Authentication authentication) {
        return !DeskAddress.isDesk(request.getPath()) || (authentication != null && !isDeskPage(request));
    }

    private static boolean isDeskPage(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route
                && route.getDeclaringType().getName().startsWith(DESK);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
