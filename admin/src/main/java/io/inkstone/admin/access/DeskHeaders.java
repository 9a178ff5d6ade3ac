package io.inkstone.admin.access;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What goes with every answer of the desk: nobody keeps it, no search engine lists it, no link to elsewhere tells where it came from. */
@ServerFilter({"/admin", "/admin/**"})
class DeskHeaders implements Ordered {
    private final FormTokens tokens;

    DeskHeaders(FormTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Not {@code no-referrer}: browsers then send forms with {@code Origin: null} (Fetch, "append a request Origin header"),
     * which the server takes for those of a stranger.
     */
    @ResponseFilter
    void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders()
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set("Referrer-Policy", "same-origin")
                .set("X-Robots-Tag", "noindex");
        tokens.handOver(request, response);
    }

    /** Before the security filter, so that its refusals pass through here too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
