package io.inkstone.admin.error;

import io.inkstone.admin.access.DeskAddress;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Answers whoever is not let in: to the log-in page if nobody is signed in, else with 403 and the reason. Programs, which do
 * not ask for HTML, get 401.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class RefusalHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ForbiddenPage forbidden;

    RefusalHandler(ForbiddenPage forbidden) {
        this.forbidden = forbidden;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        return refusal.isForbidden() ? forbidden.answer(request, "forbidden.role") : logInFirst(request);
    }

    private static MutableHttpResponse<?> logInFirst(HttpRequest<?> request) {
        boolean wantsPage = request.accept().stream().anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
        return wantsPage ? HttpResponse.seeOther(logIn(request)) : HttpResponse.unauthorized();
    }

    /** Back to the same page afterwards, if it was looked at; what a form sent is not sent again. */
    private static URI logIn(HttpRequest<?> request) {
        boolean looked = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        String asked = request.getUri().toString();
        return looked && DeskAddress.afterLogIn(asked).equals(asked) && !asked.equals(DeskAddress.OVERVIEW)
                ? UriBuilder.of(DeskAddress.LOG_IN).queryParam("return", asked).build()
                : URI.create(DeskAddress.LOG_IN);
    }
}
