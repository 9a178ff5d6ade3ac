package io.inkstone.core.redirect;

import io.inkstone.core.site.PathText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path in the one spelling by which it is looked up: percent-decoded, NFC, lower case, single slashes, without
 * {@code index.html}, {@code .html} and slash at the end. A query is kept ({@code /?p=12}), a fragment is not.
 */
public record PathKey(String value) {
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ENDING = Pattern.compile("(?:/index)?\\.html?$|/+$");
    private static final Pattern INDEX = Pattern.compile("/index\\.html?$");

    public static PathKey of(String path) {
        String withoutFragment = path.split("#", 2)[0];
        String[] pathAndQuery = withoutFragment.split("\\?", 2);
        String decoded = PathText.decode(pathAndQuery[0]);
        String folded = Normalizer.normalize(decoded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String single = SLASHES.matcher("/" + folded).replaceAll("/");
        String bare = ENDING.matcher(INDEX.matcher(single).replaceFirst("/")).replaceFirst("");
        String query = pathAndQuery.length == 2 && !pathAndQuery[1].isEmpty() ? "?" + pathAndQuery[1] : "";
        return new PathKey((bare.isEmpty() ? "/" : bare) + query);
    }
}
