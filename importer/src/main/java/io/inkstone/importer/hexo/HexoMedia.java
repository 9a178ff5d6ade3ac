package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags that show what lies elsewhere: videos, players, snippets, cards. Known players stay players, others are links. */
final class HexoMedia {
    private static final Map<String, String> PLAYERS = Map.of(
            "youtube", "https://www.youtube-nocookie.com/embed/",
            "vimeo", "https://player.vimeo.com/video/",
            "bilibili", "https://player.bilibili.com/player.html?bvid=",
            "bvideo", "https://player.bilibili.com/player.html?bvid=");
    private static final Map<String, String> LINKED = Map.of(
            "gist", "https://gist.github.com/",
            "jsfiddle", "https://jsfiddle.net/",
            "ghcard", "https://github.com/",
            "github", "https://github.com/",
            "codepen", "https://codepen.io/",
            "youku", "https://v.youku.com/v_show/id_");
    private static final Set<String> ADDRESSED =
            Set.of("twitter", "tweet", "instagram", "asciinema", "pdf", "aplayer", "media");

    private HexoMedia() {}

    /** Null for a tag that is none of these. */
    static @Nullable String value(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String first = arguments.hasParts() ? arguments.part(0) : arguments.word(0);
        if (first.isEmpty()) {
            return null;
        }
        String player = PLAYERS.get(tag.name());
        if (player != null) {
            return player(tag.name(), first, player, arguments);
        }
        String linked = LINKED.get(tag.name());
        if (linked != null) {
            return AsMarkdown.link("", isAddress(first) ? first : linked + first);
        }
        return switch (tag.name()) {
            case "iframe" -> AsMarkdown.frame(first);
            case "video" -> "<video src=\"" + AsMarkdown.attribute(first) + "\"></video>";
            case "dplayer" -> film(arguments);
            case "meting" -> {
                String music = HexoMusic.value(arguments);
                yield music == null ? addressed(arguments) : music;
            }
            case "audio" -> "<audio src=\"" + AsMarkdown.attribute(first) + "\"></audio>";
            default -> ADDRESSED.contains(tag.name()) ? addressed(arguments) : null;
        };
    }

    /** Named among options, each in quotes. */
    private static @Nullable String film(HexoArguments arguments) {
        return arguments.words().stream()
                .filter(word -> word.matches("url\\s*[=:]\\s*\\S.*"))
                .map(word -> word.replaceFirst("^url\\s*[=:]\\s*", ""))
                .findFirst()
                .map(address -> "<video src=\"" + AsMarkdown.attribute(address) + "\"></video>")
                .orElseGet(() -> addressed(arguments));
    }

    private static String player(String name, String first, String player, HexoArguments arguments) {
        if (isAddress(first)) {
            return AsMarkdown.link("", first);
        }
        boolean playlist = name.equals("youtube") && arguments.words().contains("playlist");
        if (playlist) {
            return AsMarkdown.frame(player + "videoseries?list=" + first);
        }
        String older = first.matches("(?i)(?:av)?\\d+") && name.startsWith("b")
                ? "https://player.bilibili.com/player.html?aid=" + first.replaceFirst("(?i)^av", "")
                : player + first;
        return AsMarkdown.frame(older);
    }

    /** The first address among the words: of a file, a page, or after {@code url=}. */
    private static @Nullable String addressed(HexoArguments arguments) {
        List<String> words = arguments.hasParts() ? arguments.parts() : arguments.words();
        return words.stream()
                .map(word -> word.replaceFirst("^(?:url|src)\\s*[=:]\\s*", ""))
                .filter(word -> isAddress(word) || word.matches("\\.{0,2}/?[^\\s:]*\\.[A-Za-z0-9]{2,4}"))
                .map(word -> isAddress(word)
                        ? AsMarkdown.link("", word)
                        : AsMarkdown.link(word.substring(word.lastIndexOf('/') + 1), word))
                .findFirst()
                .orElse(null);
    }

    static boolean isAddress(String word) {
        return word.matches("(?i)(?:https?:)?//\\S+");
    }
}
