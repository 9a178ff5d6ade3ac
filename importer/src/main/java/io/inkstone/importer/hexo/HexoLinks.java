package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that link and show pictures: Hexo's own (plugins/tag), and those of themes under the same and other names. */
final class HexoLinks {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(?:https?:)?//|mailto:|www\\.|\\.{0,2}/|#).*|.*/.*");
    private static final Pattern QUOTED_PAIR =
            Pattern.compile("(?s)\"([^\"]*)\"\\s+\"([^\"]*)\"|'([^']*)'\\s+'([^']*)'");

    private final HexoTagSite site;

    HexoLinks(HexoTagSite site) {
        this.site = site;
    }

    /** Null for a tag that is none of these, or whose target the archive does not hold. */
    @Nullable
    String value(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        if (tag.arguments().isEmpty()) {
            return null;
        }
        return switch (tag.name()) {
            case "asset_img", "asset_image" -> assetPicture(arguments);
            case "asset_path" -> AsMarkdown.encoded(site.asset(arguments.from(0)));
            case "asset_link" -> assetLink(arguments);
            case "post_link" -> postLink(arguments);
            case "post_path" -> postPath(arguments.word(0));
            case "url_for", "full_url_for" -> addressed(arguments);
            case "img", "image", "fancybox", "fi", "full-image", "fullimage" -> picture(arguments);
            case "inlineImage", "inlineimage", "inlineimg" -> picture(arguments);
            case "link", "a", "anchor" -> link(arguments);
            case "btn", "button" -> button(arguments);
            case "cell", "site", "galleryGroup" -> card(tag.name(), arguments);
            default -> null;
        };
    }

    private String assetPicture(HexoArguments arguments) {
        List<String> words = arguments.words();
        int file = 0;
        while (file + 1 < words.size() && words.get(file).indexOf('.') < 0) {
            file++;
        }
        return sized(words, file, site.asset(words.get(file)), arguments.written());
    }

    /** What follows a picture's address: {@code [width] [height] [title text [alt text]]}. */
    private static String sized(List<String> words, int file, String destination, String written) {
        List<String> rest = new ArrayList<>(words.subList(file + 1, words.size()));
        String width = !rest.isEmpty() && rest.getFirst().matches("\\d+") ? rest.removeFirst() : null;
        String height = width != null && !rest.isEmpty() && rest.getFirst().matches("\\d+") ? rest.removeFirst() : null;
        int behind = written.indexOf(words.get(file)) + words.get(file).length();
        Matcher pair = QUOTED_PAIR.matcher(
                written.substring(behind).replaceFirst("^[\"']", "").replace("\"'", "'"));
        String alt = String.join(" ", rest);
        if (pair.find()) {
            String second = pair.group(2) != null ? pair.group(2) : pair.group(4);
            String title = pair.group(1) != null ? pair.group(1) : pair.group(3);
            alt = second.isBlank() ? title : second;
        }
        return AsMarkdown.picture(withoutOuterQuotes(alt), destination, width, height);
    }

    /** Of {@code "'title' 'alt'"}. */
    private static String withoutOuterQuotes(String alt) {
        return alt.replaceAll("^['\"]+|['\"]+$", "");
    }

    private String assetLink(HexoArguments arguments) {
        String title = withoutFlag(arguments.from(1));
        String file = arguments.word(0);
        return AsMarkdown.link(title.isBlank() ? file : title, site.asset(file));
    }

    private static String withoutFlag(String title) {
        return title.replaceFirst("(?:^|\\s+)(?:true|false)$", "");
    }

    private @Nullable String postLink(HexoArguments arguments) {
        String[] target = arguments.word(0).split("#", 2);
        HexoTagSite.Post post = site.post(target[0]);
        if (post == null) {
            return null;
        }
        String title = withoutFlag(arguments.from(1));
        String anchor = target.length < 2 ? "" : "#" + target[1];
        return AsMarkdown.link(title.isBlank() ? post.title() : title, post.destination() + anchor);
    }

    /** What a reader sees of a link to a post that is not there. */
    static String wordsOfPostLink(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String title = withoutFlag(arguments.from(1));
        return title.isBlank() ? arguments.word(0).split("#", 2)[0] : title;
    }

    private @Nullable String postPath(String name) {
        HexoTagSite.Post post = site.post(name);
        return post == null ? null : AsMarkdown.encoded(post.destination());
    }

    private String addressed(HexoArguments arguments) {
        List<String> words = new ArrayList<>(arguments.words());
        words.removeIf(word -> word.matches("true|false"));
        boolean path = words.size() == 1;
        return path
                ? AsMarkdown.encoded(site.address(words.getFirst()))
                : AsMarkdown.link(words.getFirst(), site.address(words.get(1)));
    }

    /** Classes may stand before the address; themes put {@code alt=} and sizes behind it. */
    private static @Nullable String picture(HexoArguments arguments) {
        List<String> words =
                new HexoArguments(arguments.withoutNamed().written().replace(",", " ")).words();
        int at = 0;
        while (at < words.size() && !isAddress(words.get(at)) && words.get(at).indexOf('.') < 0) {
            at++;
        }
        if (at == words.size()) {
            return null;
        }
        String alt = arguments.named("alt");
        String width = arguments.named("width");
        String height = arguments.named("height");
        return alt == null && width == null && height == null
                ? sized(words, at, words.get(at), arguments.written())
                : AsMarkdown.picture(alt == null ? "" : alt, words.get(at), width, height);
    }

    /** {@code text url}, {@code url text}, or {@code text, url, icon}. */
    private static @Nullable String link(HexoArguments arguments) {
        HexoArguments bare = arguments.withoutNamed();
        List<String> words = bare.hasParts() ? bare.parts() : bare.words();
        int at = 0;
        while (at < words.size() && !isAddress(words.get(at))) {
            at++;
        }
        if (at == words.size()) {
            return null;
        }
        List<String> after = new ArrayList<>(words.subList(at + 1, words.size()));
        after.removeIf(word -> word.matches("true|false|") || isAddress(word));
        String text = String.join(" ", words.subList(0, at));
        return AsMarkdown.link(text.isBlank() ? String.join(" ", after) : text, words.get(at));
    }

    /** NexT and Butterfly put the address first, Volantis the text. */
    private static @Nullable String button(HexoArguments arguments) {
        HexoArguments bare = arguments.withoutNamed();
        List<String> words = new ArrayList<>(bare.hasParts() ? bare.parts() : bare.words());
        words.removeIf(word -> word.isBlank() || word.matches("regular|rounded|center|large|::"));
        int at = 0;
        while (at < words.size() && !isAddress(words.get(at))) {
            at++;
        }
        if (at == words.size()) {
            return null;
        }
        String text = at > 0 ? words.get(at - 1) : words.size() > 1 ? words.get(1) : "";
        return AsMarkdown.link(text.replaceFirst("^.*::", ""), words.get(at));
    }

    /** A card with a title, an address, and perhaps a picture and words. */
    private static @Nullable String card(String name, HexoArguments arguments) {
        List<String> words =
                name.equals("galleryGroup") || !arguments.hasParts() ? arguments.words() : arguments.parts();
        String address = arguments.named("url");
        String found = address != null
                ? address
                : words.stream().filter(HexoLinks::isAddress).findFirst().orElse(null);
        if (found == null) {
            return null;
        }
        String card = AsMarkdown.link(words.getFirst(), found);
        boolean described = name.equals("galleryGroup") && words.size() > 2;
        String description = described ? words.get(1) : arguments.named("description");
        return description == null ? card : card + " " + description;
    }

    private static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches();
    }
}
