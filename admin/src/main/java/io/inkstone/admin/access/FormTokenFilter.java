package io.inkstone.admin.access;

import io.inkstone.admin.multipart.MultipartRequest;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Refuses whatever would change something at the desk and does not carry the token of its form; see {@link FormTokens}. */
@ServerFilter({"/admin", "/admin/**"})
class FormTokenFilter implements Ordered {
    private static final Set<HttpMethod> SAFE =
            EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final FormTokens tokens;
    private final FilterBodyParser bodyParser;

    FormTokenFilter(FormTokens tokens, FilterBodyParser bodyParser) {
        this.tokens = tokens;
        this.bodyParser = bodyParser;
    }

    /** On a virtual thread, which may wait for a body that comes slowly. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (!SAFE.contains(request.getMethod()) && !tokens.isRight(request, token(request))) {
            throw new FormTokenException();
        }
    }

    /** Empty for a body that is no form or cannot be read, which is then refused for having no token. */
    private String token(HttpRequest<?> request) {
        return MultipartRequest.is(request) ? firstField(request) : namedField(request);
    }

    /** A form with files may be long: its token comes first, and nothing is read behind that. */
    private static String firstField(HttpRequest<?> request) {
        try {
            return MultipartRequest.firstField(request, FormTokens.FIELD);
        } catch (IOException e) {
            return "";
        }
    }

    private String namedField(HttpRequest<?> request) {
        return bodyParser
                .parseBody(request)
                .handle((form, failure) -> failure == null ? String.valueOf(form.get(FormTokens.FIELD)) : "")
                .join();
    }

    /** After the security filter, which finds out whose token it has to be. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
