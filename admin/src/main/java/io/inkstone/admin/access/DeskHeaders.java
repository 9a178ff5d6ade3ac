package io.inkstone.admin.access;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What goes with every answer of the desk: nobody keeps it, no search engine lists it, no link tells where it came from. */
@ServerFilter({"/admin", "/admin/**"})
class DeskHeaders implements Ordered {
    private final FormTokens tokens;

    DeskHeaders(FormTokens tokens) {
        this.tokens = tokens;
    }

    @ResponseFilter
    void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders()
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set("Referrer-Policy", "no-referrer")
                .set("X-Robots-Tag", "noindex");
        tokens.handOver(request, response);
    }

    /** Before the security filter, so that its refusals pass through here too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
