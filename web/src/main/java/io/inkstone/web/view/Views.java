package io.inkstone.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Singleton;

/** Renders views. */
@Singleton
public class Views {
    private static final String ENDING = ".jte";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Renders the view {@code name}, for example {@code post/show}, of {@code page}. */
    public byte[] render(String name, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(name + ENDING, page, output);
        return output.toByteArray();
    }

    boolean exists(String name) {
        return engine.hasTemplate(name + ENDING);
    }
}
