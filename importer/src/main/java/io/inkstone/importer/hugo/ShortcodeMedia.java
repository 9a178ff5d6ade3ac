package io.inkstone.importer.hugo;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pictures, and what other hosts show: a frame where our renderer allows it, else a link. */
final class ShortcodeMedia {
    /** A percent sign stands for the id. */
    private static final Map<String, String> FRAMES = Map.of(
            "youtube", "https://www.youtube.com/embed/%s",
            "youtubelite", "https://www.youtube.com/embed/%s",
            "vimeo", "https://player.vimeo.com/video/%s",
            "asciinema", "https://asciinema.org/a/%s/iframe",
            "tencent", "https://v.qq.com/txp/iframe/player.html?vid=%s");

    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("instagram", "https://www.instagram.com/p/%s/"),
            Map.entry("douban", "https://movie.douban.com/subject/%s/"),
            Map.entry("douyin", "https://www.douyin.com/video/%s"),
            Map.entry("github", "https://github.com/%s"),
            Map.entry("gitlab", "https://gitlab.com/%s"),
            Map.entry("spotify", "https://open.spotify.com/%s"));

    private ShortcodeMedia() {}

    /** Null for what is no picture. */
    static @Nullable String picture(ShortcodeValues.Call call, ShortcodeContext context) {
        Shortcode shortcode = call.shortcode();
        if (!call.name()
                .matches("figure|img|image|pic|picture|imgproc|fancybox|lightbox|zoom-?image|simg|responsive-image")) {
            return null;
        }
        String named = shortcode.value(0, "src", "url", "link", "image", "path", "href");
        if (named == null) {
            return null;
        }
        // Docsy's names a file of the bundle by a part of its name, and says how to cut it where others say the words.
        boolean byPart = call.name().equals("imgproc");
        String file = byPart ? context.resource(named) : null;
        String source = file == null ? named : file;
        String caption = first(
                shortcode.value(call.name().equals("fancybox") ? 1 : -1, "caption", "figcaption", "title"),
                call.innerText());
        boolean wordsNamed = byPart || call.name().equals("figure");
        String alt = first(shortcode.value(wordsNamed ? -1 : 1, "alt", "name"), caption);
        String link = shortcode.named().containsKey("src") ? shortcode.value(-1, "link", "href") : null;
        String picture = "![" + alt.replaceAll("[\\[\\]]", "\\\\$0") + "](" + destination(source) + title(caption) + ")"
                + size(shortcode);
        return link == null ? picture : "[" + picture + "](" + destination(link) + ")";
    }

    private static String first(@Nullable String value, @Nullable String otherwise) {
        return (value != null ? value : otherwise == null ? "" : otherwise)
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String title(String caption) {
        return caption.isEmpty()
                ? ""
                : " \"" + caption.replaceAll("<[^>]*>", "").replace("\"", "\\\"") + "\"";
    }

    private static String destination(String source) {
        return source.matches(".*[\\s()<>].*") ? "<" + source.replaceAll("[<>\\n]", "") + ">" : source;
    }

    private static String size(Shortcode shortcode) {
        StringBuilder size = new StringBuilder();
        for (String side : new String[] {"width", "height"}) {
            String written = shortcode.value(-1, side);
            if (written != null && written.matches("\\d{1,5}(?:px|%)?")) {
                size.append(size.isEmpty() ? "{" : " ").append(side).append('=').append(written);
            }
        }
        return size.isEmpty() ? "" : size + "}";
    }

    /** Null for what shows nothing of another host. */
    static @Nullable String embed(ShortcodeValues.Call call) {
        Shortcode shortcode = call.shortcode();
        String id = shortcode.value(0, "id", "src", "url", "vid", "bvid", "videoid");
        return switch (call.name()) {
            case "bilibili", "bili" -> bilibili(shortcode);
            case "tweet", "twitter", "x", "x_simple", "twitter_simple" -> tweet(shortcode);
            case "gist" -> gist(shortcode);
            case "codepen" -> codepen(shortcode);
            case "music", "netease", "meting" -> music(shortcode);
            case "video" -> media("video", first(shortcode.value(0, "src", "url", "mp4", "link"), ""));
            case "audio" -> media("audio", first(shortcode.value(0, "src", "url", "link"), ""));
            case "iframe" -> id == null ? null : frame(id);
            case "linkcard", "link", "article", "github-card", "bookmark" -> link(shortcode, call.innerText());
            default -> id == null ? null : known(call.name(), id);
        };
    }

    private static @Nullable String known(String written, String id) {
        String name = written.replaceFirst("_simple$", "");
        if (id.matches("(?i)https?://.*") && (FRAMES.containsKey(name) || LINKS.containsKey(name))) {
            return "<" + id + ">";
        }
        if (FRAMES.containsKey(name)) {
            return frame(FRAMES.get(name).formatted(id));
        }
        return LINKS.containsKey(name) ? "<" + LINKS.get(name).formatted(id) + ">" : null;
    }

    private static String frame(String address) {
        return "<iframe src=\"" + address.replace("\"", "%22").replace("<", "%3C") + "\"></iframe>";
    }

    private static @Nullable String bilibili(Shortcode shortcode) {
        String id = shortcode.value(0, "id", "bvid", "aid", "src", "url");
        String page = first(shortcode.value(1, "p", "page"), "1");
        if (id == null) {
            return null;
        }
        String bare = id.replaceFirst("(?i)^https?://.*/video/([A-Za-z0-9]+).*$", "$1");
        String query = bare.toLowerCase(Locale.ROOT).startsWith("bv")
                ? "bvid=" + bare
                : "aid=" + bare.replaceFirst("(?i)^av", "");
        return bare.matches("[A-Za-z0-9]+")
                ? frame("https://player.bilibili.com/player.html?" + query + "&page=" + page.replaceAll("\\D", ""))
                : "<" + id + ">";
    }

    private static @Nullable String tweet(Shortcode shortcode) {
        String id = shortcode.value(shortcode.positional().size() > 1 ? 1 : 0, "id", "url");
        String user = first(shortcode.value(shortcode.positional().size() > 1 ? 0 : -1, "user"), "i/web");
        return id == null
                ? null
                : id.startsWith("http") ? "<" + id + ">" : "<https://twitter.com/" + user + "/status/" + id + ">";
    }

    private static @Nullable String gist(Shortcode shortcode) {
        String user = shortcode.value(0, "user", "username");
        String id = shortcode.value(1, "id");
        return user == null ? null : "<https://gist.github.com/" + user + (id == null ? "" : "/" + id) + ">";
    }

    private static @Nullable String codepen(Shortcode shortcode) {
        String user = shortcode.value(shortcode.positional().size() > 1 ? 0 : -1, "user");
        String id = shortcode.value(shortcode.positional().size() > 1 ? 1 : 0, "id", "hash", "slug");
        return id == null
                ? null
                : user == null
                        ? "<https://codepen.io/pen/" + id + ">"
                        : frame("https://codepen.io/" + user + "/embed/" + id);
    }

    private static @Nullable String music(Shortcode shortcode) {
        String id = shortcode.value(-1, "id", "auto", "url", "mp3");
        String netease = shortcode.value(shortcode.positional().size() > 2 ? 2 : 0, "netease", "id");
        if (id != null && id.startsWith("http")) {
            return "<" + id + ">";
        }
        String song = netease == null ? "" : netease;
        return song.matches("\\d+")
                ? frame("https://music.163.com/outchain/player?type=2&id=" + song + "&auto=0")
                : null;
    }

    private static @Nullable String media(String element, String source) {
        return source.isEmpty() || source.matches("[\\w-]{1,16}")
                ? null
                : "<" + element + " controls src=\"" + source.replace("\"", "%22") + "\"></" + element + ">";
    }

    private static @Nullable String link(Shortcode shortcode, String inner) {
        String href = shortcode.value(0, "href", "url", "link", "repo");
        String words = first(shortcode.value(1, "title", "content", "name", "text"), inner);
        return href == null || !href.matches("(?i)(?:https?://|/|\\.{1,2}/).*")
                ? null
                : words.isEmpty() ? "<" + href + ">" : "[" + words + "](" + destination(href) + ")";
    }
}
