package io.inkstone.admin.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders the desk's views where the assembly, which has the renderer of all modules, is not there. */
@Singleton
@Produces(MediaType.TEXT_HTML)
public class TestRenderer<T> implements ViewsRenderer<T, HttpRequest<?>> {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public Writable render(String view, @Nullable T page, @Nullable HttpRequest<?> request) {
        String html = html(view, Objects.requireNonNull(page));
        return out -> out.write(html);
    }

    @Override
    public boolean exists(String view) {
        return ENGINE.hasTemplate(view + ".jte");
    }

    public static String html(String view, Object page) {
        StringOutput output = new StringOutput();
        ENGINE.render(view + ".jte", page, output);
        return output.toString();
    }
}
