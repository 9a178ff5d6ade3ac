package io.inkstone.core.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;

/** Which addresses may stand where; the sanitiser has already taken out every scheme that is not on its own list. */
enum AllowedUrls implements AttributePolicy {
    /** Everything but {@code data:}, in which a page of somebody's own could stand. */
    LINK {
        @Override
        boolean allows(String url) {
            return !isData(url);
        }
    },
    /** Addresses, and pictures written out in place; not SVG, which can hold scripts. */
    IMAGE {
        @Override
        boolean allows(String url) {
            return isWeb(url) || PICTURE.matcher(url).lookingAt();
        }
    },
    MEDIA {
        @Override
        boolean allows(String url) {
            return isWeb(url);
        }
    };

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("\\s*+([A-Za-z][A-Za-z0-9+.-]*+):.*+", Pattern.DOTALL);

    abstract boolean allows(String url);

    @Override
    public @Nullable String apply(String element, String attribute, String value) {
        return allows(value.strip()) ? value.strip() : null;
    }

    private static boolean isData(String url) {
        return url.regionMatches(true, 0, "data:", 0, 5);
    }

    private static boolean isWeb(String url) {
        return !SCHEME.matcher(url).matches()
                || url.regionMatches(true, 0, "http:", 0, 5)
                || url.regionMatches(true, 0, "https:", 0, 6);
    }
}
