package io.inkstone.admin.error;

import io.inkstone.admin.access.FormTokenException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Asks for the form once more. */
@Singleton
class FormTokenHandler implements ExceptionHandler<FormTokenException, MutableHttpResponse<?>> {
    private final ForbiddenPage forbidden;

    FormTokenHandler(ForbiddenPage forbidden) {
        this.forbidden = forbidden;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public MutableHttpResponse<?> handle(HttpRequest request, FormTokenException refusal) {
        return forbidden.answer(request, "forbidden.form");
    }
}
