package io.inkstone.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.jspecify.annotations.Nullable;

/** Gives finished texts of the public site an ETag, and answers 304 to whoever has the text already (RFC 9110 §13). */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ConditionalFilter implements Ordered {
    private static final String REVALIDATE = "public, no-cache";

    /** After a view is rendered. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.RENDERING.before();
    }

    @ResponseFilter
    @Nullable
    MutableHttpResponse<?> validate(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean mayBeKept = response.status() == HttpStatus.OK && !CanonicalPath.isForeign(request.getPath());
        return mayBeKept && response.body() instanceof Content content ? validate(request, response, content) : null;
    }

    private static @Nullable MutableHttpResponse<?> validate(
            HttpRequest<?> request, MutableHttpResponse<?> response, Content content) {
        String lastModified = response.header(HttpHeaders.LAST_MODIFIED);
        Validators validators = new Validators(Validators.weakTag(content.bytes()), lastModified);
        if (validators.match(request.getHeaders())) {
            return tell(HttpResponse.notModified(), validators);
        }
        tell(response, validators);
        return null;
    }

    private static MutableHttpResponse<?> tell(MutableHttpResponse<?> response, Validators validators) {
        return response.header(HttpHeaders.ETAG, validators.tag()).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }
}
