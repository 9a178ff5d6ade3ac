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
            case "script", "object", "embed" -> shown(element);
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

    private static String shown(Element element) {
        String address = address(element);
        String player = Players.player(address);
        return player != null ? KeptHtml.frame(element, player) : link(address);
    }

    /** Where lies what a script or a plug-in showed; empty for what shows nothing. */
    static String address(Element element) {
        return switch (element.normalName()) {
            case "script" -> script(element.attr("src"));
            case "embed" -> whole(element.attr("src"));
            default -> object(element);
        };
    }

    private static String object(Element object) {
        Element inner = object.selectFirst("embed[src], iframe[src]");
        Element movie = object.selectFirst("param[name=movie], param[name=src]");
        String source = object.hasAttr("data") ? object.attr("data") : movie == null ? "" : movie.attr("value");
        return whole(!source.isBlank() ? source : inner == null ? "" : inner.attr("src"));
    }

    private static String script(String source) {
        if (GIST.matcher(source).matches()) {
            return whole(source.replaceFirst("\\.js(?:[?#].*)?$", ""));
        }
        Matcher cast = ASCIINEMA.matcher(source);
        return cast.matches() ? "https://asciinema.org/a/" + cast.group(1) : "";
    }

    private static String whole(String source) {
        String address = source.strip();
        return address.startsWith("//") ? "https:" + address : address;
    }

    /** Between pointed brackets where that is an address by itself. */
    static String link(String source) {
        String whole = whole(source);
        if (whole.isEmpty()) {
            return "";
        }
        return whole.matches("(?i)https?://[^\\s<>]+")
                ? "<" + whole + ">"
                : "[" + whole.replaceAll("[\\[\\]\\\\<>`*_]", "\\\\$0") + "](" + Destination.of(whole) + ")";
    }
}
