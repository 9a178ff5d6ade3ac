package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Single tags that a site made for itself. What they drew nobody knows, but the picture or the address that one names is what readers saw of it,
 * or went to.
 */
final class HexoOwnTags {
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?!].*)?");
    private static final Pattern WORDS = Pattern.compile(".*(?:\\s|[^\\x00-\\x7F]).*");

    private final HexoTagSite site;

    HexoOwnTags(HexoTagSite site) {
        this.site = site;
    }

    /** Null for a tag that names neither a picture nor an address. */
    @Nullable
    String value(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String picture = picture(arguments);
        return picture == null ? link(arguments) : picture;
    }

    private @Nullable String picture(HexoArguments arguments) {
        List<String> words = new ArrayList<>(arguments.withoutNamed().words());
        first(arguments, "src", "image", "img", "url").ifPresent(words::add);
        for (String word : words) {
            if (PICTURE.matcher(word).matches() && isThere(word)) {
                String alt = first(arguments, "alt", "title", "caption").orElseGet(() -> words(words, word));
                return AsMarkdown.picture(alt, site.asset(word), null, null);
            }
        }
        return null;
    }

    /** A bare name counts where the document's folder holds it: it may be anything else. */
    private boolean isThere(String word) {
        return HexoMedia.isAddress(word)
                || word.startsWith("/")
                || !site.asset(word).equals(word);
    }

    /** What stands before the picture, else behind it if it cannot be an option. */
    private static String words(List<String> words, String picture) {
        int at = words.indexOf(picture);
        return at > 0
                ? String.join(" ", words.subList(0, at))
                : words.stream()
                        .skip(1)
                        .filter(word -> WORDS.matcher(word).matches())
                        .findFirst()
                        .orElse("");
    }

    private static @Nullable String link(HexoArguments arguments) {
        return first(arguments, "url", "href", "link")
                .filter(address -> HexoMedia.isAddress(address) || address.startsWith("/"))
                .map(address -> AsMarkdown.link(
                        first(arguments, "title", "text", "name").orElse(""), address))
                .orElse(null);
    }

    private static Optional<String> first(HexoArguments arguments, String... keys) {
        return Stream.of(keys).map(arguments::named).filter(Objects::nonNull).findFirst();
    }
}
