package io.inkstone.importer.export;

import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.site.PathText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of the file by which Netlify, Cloudflare Pages and their kin lead old addresses on. */
final class Redirects {
    static final String NAME = "_redirects";

    private Redirects() {}

    static String line(String from, String to) {
        return encoded(from) + " " + encoded(to) + " 301\n";
    }

    /** One that leads to no post: elsewhere, or to nothing any more. */
    static String line(Redirect redirect) {
        return redirect.target() == null
                ? encoded(redirect.pathKey()) + " /404.html 410\n"
                : encoded(redirect.pathKey()) + " " + redirect.target() + " 301\n";
    }

    /** Fields are parted by blanks, and a query is a field of its own. */
    private static String encoded(String path) {
        String[] parts = path.split("\\?", 2);
        String bare =
                Arrays.stream(parts[0].split("/", -1)).map(PathText::encode).collect(Collectors.joining("/"));
        return parts.length == 1 ? bare : bare + " " + parts[1].replace('&', ' ');
    }
}
