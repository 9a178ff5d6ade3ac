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
    @Nullable MutableHttpResponse<?> validate(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean isPublicText = response.status() == HttpStatus.OK
                && response.body() instanceof Content
                && !CanonicalPath.isForeign(request.getPath());
        return isPublicText ? validate(request, response, (Content) response.body()) : null;
    }

    private static @Nullable MutableHttpResponse<?> validate(
            HttpRequest<?> request, MutableHttpResponse<?> response, Content content) {
        Validators validators = new Validators(Validators.weakTag(content.bytes()), response.header(HttpHeaders.LAST_MODIFIED));
        MutableHttpResponse<?> answer = validators.match(request.getHeaders()) ? HttpResponse.notModified() : response;
        answer.header(HttpHeaders.ETAG, validators.tag()).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        return answer == response ? null : answer;
    }
}
