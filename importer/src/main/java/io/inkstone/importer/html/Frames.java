package io.inkstone.importer.html;

import io.inkstone.core.markup.Markdown;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What other sites show inside a text: players that articles may hold stay, everything else becomes a link to it. */
final class Frames {
    private static final Set<String> NAMES = Set.of("iframe", "video", "audio", "object", "embed", "script");
    private static final Pattern GIST =
            Pattern.compile("(?i)(?:https?:)?//gist\\.github\\.com/[^\"?#]+?\\.js(?:[?#].*)?");
    private static final Pattern ASCIINEMA = Pattern.compile("(?i)(?:https?:)?//asciinema\\.org/a/([\\w-]+)\\.js.*");
    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "www.youtube.com", "m.youtube.com", "youtube-nocookie.com", "vimeo.com");

    private Frames() {}

    static boolean isFrame(Element element) {
        return NAMES.contains(element.normalName());
    }

    /** Empty for what shows nothing. */
    static String markdown(Element element) {
        return switch (element.normalName()) {
            case "video", "audio" -> KeptHtml.media(element);
            case "script" -> script(element.attr("src"));
            case "object" -> object(element);
            case "embed" -> link(element.attr("src"));
            default -> frame(element);
        };
    }

    private static String frame(Element frame) {
        String source = Pictures.source(frame);
        if (source == null || source.startsWith("about:") || source.startsWith("javascript:")) {
            return "";
        }
        return isPlayer(source) ? KeptHtml.frame(frame, source) : link(source);
    }

    static boolean isPlayer(String source) {
        String host = host(source);
        return host != null && (Markdown.EMBED_HOSTS.contains(host) || YOUTUBE.contains(host));
    }

    private static @Nullable String host(String source) {
        try {
            String host = URI.create(source.startsWith("//") ? "https:" + source : source.strip())
                    .getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String object(Element object) {
        Element inner = object.selectFirst("embed[src], iframe[src]");
        Element movie = object.selectFirst("param[name=movie], param[name=src]");
        String source = object.hasAttr("data") ? object.attr("data") : movie == null ? "" : movie.attr("value");
        return !source.isBlank() ? link(source) : inner == null ? "" : markdown(inner);
    }

    private static String script(String source) {
        if (GIST.matcher(source).matches()) {
            return link(source.replaceFirst("\\.js(?:[?#].*)?$", ""));
        }
        Matcher cast = ASCIINEMA.matcher(source);
        return cast.matches() ? link("https://asciinema.org/a/" + cast.group(1)) : "";
    }

    /** Between pointed brackets where that is an address by itself. */
    static String link(String source) {
        String address = source.strip();
        String whole = address.startsWith("//") ? "https:" + address : address;
        if (whole.isEmpty()) {
            return "";
        }
        return whole.matches("(?i)https?://[^\\s<>]+")
                ? "<" + whole + ">"
                : "[" + whole.replaceAll("[\\[\\]\\\\<>`*_]", "\\\\$0") + "](" + Destination.of(whole) + ")";
    }
}
