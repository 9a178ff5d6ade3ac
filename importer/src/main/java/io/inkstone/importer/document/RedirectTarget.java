package io.inkstone.importer.document;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where an owner's list of redirects leads. */
public final class RedirectTarget {
    private RedirectTarget() {}

    /**
     * A path from the root, or an address of another site, percent-encoded; null for what is neither.
     *
     * @param host the site's own; null if it is not known
     */
    public static @Nullable String of(String written, @Nullable String host) {
        try {
            URI uri = new URI(written.replace(" ", "%20"));
            String own = "//" + host;
            boolean here = uri.getHost() != null && own.equals("//" + uri.getHost());
            String target = uri.toASCIIString();
            String path = here ? target.substring(target.indexOf(own) + own.length()) : target;
            String absolute = uri.getScheme() == null && !path.startsWith("/") ? "/" + path : path;
            return absolute.matches("/(?![/\\\\]).*|https?://[^/].*") ? absolute : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
