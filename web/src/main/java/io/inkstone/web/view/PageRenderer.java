package io.inkstone.web.view;

import io.inkstone.web.http.Content;
import io.inkstone.web.layout.SitePage;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders the views that controllers name, of all modules. */
@Singleton
@Produces(MediaType.TEXT_HTML)
class PageRenderer<T> implements ViewsRenderer<T, HttpRequest<?>> {
    private final Views views;

    PageRenderer(Views views) {
        this.views = views;
    }

    /** To the end, before the answer begins: a fault in a template is a fault of the request, not half a page. */
    @Override
    public Writable render(String viewName, @Nullable T data, @Nullable HttpRequest<?> request) {
        byte[] html = views.render(viewName, Objects.requireNonNull(data));
        return data instanceof SitePage page
                ? new Content(html, page.layout().head().path())
                : new Content(html);
    }

    @Override
    public boolean exists(String viewName) {
        return views.exists(viewName);
    }
}
