package io.inkstone.core.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Players of other sites: those on the list stay, framed safely; every other frame becomes a link to what it showed. */
final class Embeds {
    static final List<String> HOSTS = List.of(
            "www.youtube-nocookie.com",
            "player.bilibili.com",
            "v.qq.com",
            "music.163.com",
            "codepen.io",
            "player.vimeo.com",
            "speakerdeck.com",
            "asciinema.org");

    /** YouTube has many names; this one sets no cookies before the video is played. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "youtube.com", "www.youtube-nocookie.com",
            "www.youtube.com", "www.youtube-nocookie.com",
            "m.youtube.com", "www.youtube-nocookie.com",
            "youtube-nocookie.com", "www.youtube-nocookie.com",
            "vimeo.com", "player.vimeo.com");

    private static final Named FRAMES = Named.of("iframe");
    private static final Named MEDIA = Named.of("audio", "video");

    private Embeds() {}

    static void finish(Element article) {
        for (Element frame : FRAMES.in(article)) {
            String source = frame.attr("src");
            Optional<String> player = player(source);
            frame.empty();
            if (player.isPresent()) {
                embed(frame, player.get());
            } else if (source.isEmpty()) {
                frame.remove();
            } else {
                replaceByLink(frame, source);
            }
        }
        for (Element media : MEDIA.in(article)) {
            media.attr("controls", true).attr("preload", "metadata");
        }
    }

    private static void replaceByLink(Element frame, String source) {
        Element link = new Element("a").attr("href", source).text(source);
        frame.replaceWith(isInText(frame) ? link : new Element("p").appendChild(link));
    }

    private static boolean isInText(Element frame) {
        return frame.closest("p, a, span, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, summary") != null;
    }

    private static void embed(Element frame, String address) {
        frame.attr("src", address)
                .attr("loading", "lazy")
                .attr("allowfullscreen", true)
                .attr("referrerpolicy", "strict-origin-when-cross-origin");
        if (!frame.hasAttr("title")) {
            frame.attr("title", URI.create(address).getHost());
        }
        frame.wrap(isInText(frame) ? "<span class=\"embed\"></span>" : "<div class=\"embed\"></div>");
    }

    private static Optional<String> player(String source) {
        try {
            URI uri = new URI(source.startsWith("//") ? "https:" + source : source);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() != -1) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String known = OTHER_NAMES.getOrDefault(host, host);
            return HOSTS.contains(known) ? Optional.of(address(known, uri)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String address(String host, URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "https://" + host + (uri.getRawPath() == null ? "/" : uri.getRawPath()) + query;
    }
}
