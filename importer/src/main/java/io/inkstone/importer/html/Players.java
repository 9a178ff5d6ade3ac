package io.inkstone.importer.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a film, as people paste it into a text, becomes its player; every other address a link. */
public final class Players {
    private static final Pattern YOUTUBE = Pattern.compile(
            "(?i)(?:https?:)?//(?:www\\.|m\\.)?(?:youtube\\.com/(?:watch\\?(?:[^#\\s]*&)?v=|embed/|shorts/|live/|v/)|youtu\\.be/)"
                + "([\\w-]{6,20})\\S*");
    private static final Pattern VIMEO =
            Pattern.compile("(?i)(?:https?:)?//(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(\\d+)\\S*");
    private static final Pattern BILIBILI =
            Pattern.compile("(?i)(?:https?:)?//(?:www\\.|m\\.)?bilibili\\.com/video/(BV\\w+)\\S*");

    private Players() {}

    /** A frame with the film, or a paragraph with the link. */
    public static Element of(String address) {
        String trimmed = address.strip();
        String player = player(address);
        if (player != null) {
            return new Element("iframe").attr("src", player);
        }
        return new Element("p")
                .appendChild(new Element("a").attr("href", trimmed).text(trimmed));
    }

    /** The address of a film's player; null for every other address. */
    static @Nullable String player(String written) {
        String address = written.strip();
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            return "https://www.youtube-nocookie.com/embed/" + youtube.group(1);
        }
        Matcher vimeo = VIMEO.matcher(address);
        if (vimeo.matches()) {
            return "https://player.vimeo.com/video/" + vimeo.group(1);
        }
        Matcher bilibili = BILIBILI.matcher(address);
        return bilibili.matches() ? "https://player.bilibili.com/player.html?bvid=" + bilibili.group(1) : null;
    }

    public static boolean isPlayable(String address) {
        return player(address) != null;
    }
}
