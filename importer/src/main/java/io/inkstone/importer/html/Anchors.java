package io.inkstone.importer.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which places of a text its own links lead to, so that only these keep their names. */
final class Anchors {
    private Anchors() {}

    static Set<String> wanted(Element body) {
        Set<String> wanted = new HashSet<>();
        for (Element link : body.select("a[href^=#]")) {
            wanted.add(decoded(link.attr("href").substring(1)));
        }
        wanted.remove("");
        return wanted;
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
    }
}
