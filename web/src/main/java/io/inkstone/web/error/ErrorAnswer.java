package io.inkstone.web.error;

import io.inkstone.core.site.PathText;
import io.inkstone.web.http.Content;
import io.inkstone.web.http.RequestId;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.view.Views;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Turns every refusal and every fault into a page for people. */
@Singleton
class ErrorAnswer implements ErrorResponseProcessor<Content> {
    private static final String HTML = "text/html; charset=utf-8";

    private final Views views;
    private final ReadFrame readFrame;

    ErrorAnswer(Views views, ReadFrame readFrame) {
        this.views = views;
        this.readFrame = readFrame;
    }

    @Override
    public MutableHttpResponse<Content> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        String path = PathText.decode(request.getUri().getRawPath());
        ErrorPage page = ErrorPage.of(readFrame.lastKnown(), response.code(), path, RequestId.of(request));
        return response.contentType(HTML).body(new Content(views.render("error/show", page)));
    }
}
