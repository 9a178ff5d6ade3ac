package io.inkstone.web.http;

import io.inkstone.core.markup.Markdown;
import java.util.stream.Collectors;

/** The policies by which browsers hold our pages to what they are meant to do. */
public final class ContentSecurityPolicy {
    /**
     * Nothing inline and nothing from elsewhere, but pictures and sounds that posts show from other sites, and the players
     * that the renderer lets through.
     */
    static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self';"
                + " manifest-src 'self'; img-src 'self' data: https: http:; media-src 'self' https: http:; frame-src"
                + " 'self' "
                    + Markdown.EMBED_HOSTS.stream()
                            .map(host -> "https://" + host)
                            .collect(Collectors.joining(" "))
                    + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For a file that somebody uploaded: shown, but without scripts, forms and the site's own rights. */
    public static final String UPLOAD =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'";

    /** The same for a PDF, which a browser's own viewer cannot show in a sandbox. */
    public static final String PDF = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

    /** For the frame that draws diagrams: a library that writes styles, without any right on the page or the site. */
    public static final String DIAGRAM = "sandbox allow-scripts; default-src 'none'; script-src 'self';"
            + " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private ContentSecurityPolicy() {}
}
