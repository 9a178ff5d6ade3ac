package io.inkstone.web.error;

import io.inkstone.web.http.RequestId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes whatever nobody else answers for: logs it once, under the request's id. */
@Singleton
@Produces
class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private final ErrorResponseProcessor<?> answer;

    FaultHandler(ErrorResponseProcessor<?> answer) {
        this.answer = answer;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        HttpRequest<?> failed = request;
        LOG.error(
                "Request {} failed: {} {}",
                RequestId.of(failed),
                failed.getMethodName(),
                failed.getUri().getRawPath(),
                fault);
        return answer.processResponse(ErrorContext.builder(failed).cause(fault).build(), HttpResponse.serverError());
    }
}
