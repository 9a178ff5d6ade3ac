package io.inkstone.admin.layout;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;

/** Answers with a page of the desk. */
@Singleton
public class DeskViews {
    private final ViewsRenderer<DeskPage, HttpRequest<?>> renderer;

    DeskViews(ViewsRenderer<DeskPage, HttpRequest<?>> renderer) {
        this.renderer = renderer;
    }

    /** From a controller: rendered on the way out. */
    public static <P extends DeskPage> MutableHttpResponse<ModelAndView<P>> page(
            HttpStatus status, String view, P page) {
        return HttpResponse.<ModelAndView<P>>status(status).body(new ModelAndView<>(view, page));
    }

    /** From a handler of refusals, which the views' own filter does not see. */
    public MutableHttpResponse<Writable> rendered(
            HttpRequest<?> request, HttpStatus status, String view, DeskPage page) {
        return HttpResponse.<Writable>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(renderer.render(view, page, request));
    }
}
