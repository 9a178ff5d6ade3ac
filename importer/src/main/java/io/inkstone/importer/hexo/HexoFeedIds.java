package io.inkstone.importer.hexo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which feed readers knew the posts of the old site, so that none shows them again as new: hexo-generator-feed takes a
 * post's whole address (hexo-util, full_url_for.ts).
 *
 * @param site scheme, host and root; null where the archive does not say, and nothing can be kept
 */
record HexoFeedIds(@Nullable String site, boolean withIndex, boolean withHtml) {
    private static final String UNESCAPED = "-_.!~*'();/?:@&=+$,#";

    static HexoFeedIds of(HexoConfiguration configuration) {
        String origin = configuration.origin();
        Object pretty = configuration.values().value("pretty_urls");
        return new HexoFeedIds(
                origin == null ? null : origin + configuration.baseUrl(),
                !isNo(pretty, "trailing_index"),
                !isNo(pretty, "trailing_html"));
    }

    private static boolean isNo(@Nullable Object pretty, String key) {
        return pretty instanceof Map<?, ?> map && "false".equals(map.get(key));
    }

    /** @param url of the document, decoded, without {@code root} */
    @Nullable
    String of(HexoDocument document, String url) {
        return site == null || !(document.role() instanceof HexoRole.Post) ? null : site + pretty(encoded(url));
    }

    private String pretty(String url) {
        if (!withIndex && url.endsWith("index.html")) {
            return url.substring(0, url.length() - "index.html".length());
        }
        return !withHtml && !url.endsWith("index.html") ? url.replaceFirst("\\.html$", "") : url;
    }

    /** As JavaScript's encodeURI does. */
    static String encoded(String url) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
