package io.inkstone.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.inkstone.web.http.Content;
import jakarta.inject.Singleton;

/** Renders views. */
@Singleton
public class Views {
    private static final String ENDING = ".jte";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** @param name for example {@code post/show} */
    public Content render(String name, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(name + ENDING, page, output);
        return new Content(output.toByteArray());
    }

    boolean exists(String name) {
        return engine.hasTemplate(name + ENDING);
    }
}
