package io.inkstone.importer.wordpress;

import io.inkstone.importer.html.Players;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The HTML that stands for a shortcode. */
final class ShortcodeHtml {
    private static final Pattern PICTURE = Pattern.compile(
            "\\A\\s*((?:<p>|<a\\b[^>]*>)?\\s*<img\\b[^>]*>\\s*(?:</a>|</p>)?)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CODE =
            Set.of("code", "sourcecode", "source", "codeblock", "crayon", "prism", "highlight");
    private static final Set<String> LANGUAGES = Set.of(
            "php",
            "java",
            "javascript",
            "js",
            "css",
            "html",
            "xml",
            "sql",
            "python",
            "py",
            "ruby",
            "bash",
            "shell",
            "cpp",
            "c",
            "csharp",
            "objc",
            "perl",
            "vb",
            "delphi",
            "scala",
            "go",
            "json",
            "diff",
            "groovy",
            "powershell",
            "as3",
            "text",
            "plain");
    private static final Set<String> PAIRED =
            Set.of("caption", "wp_caption", "embed", "audio", "video", "playlist", "gallery", "youtube", "vimeo");
    private static final List<String> SOUND = List.of("src", "mp3", "m4a", "ogg", "wav", "wma", "flac", "0");
    private static final List<String> FILM = List.of("src", "mp4", "m4v", "webm", "ogv", "wmv", "flv", "0");

    private final WordPressMedia media;
    private final String postId;

    ShortcodeHtml(WordPressMedia media, String postId) {
        this.media = media;
        this.postId = postId;
    }

    /** Whether what stands between its two tags belongs to it. */
    boolean takesText(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return CODE.contains(name)
                || LANGUAGES.contains(name)
                || PAIRED.contains(name)
                || CodeColorer.of(written) != null;
    }

    /** Null for a shortcode that is not known. */
    @Nullable
    String of(String written, Map<String, String> attributes, @Nullable String inner) {
        String name = written.toLowerCase(Locale.ROOT);
        CodeColorer coloured = CodeColorer.of(written);
        if (coloured != null) {
            return inner == null ? null : coloured(coloured, attributes, inner);
        }
        if (CODE.contains(name) || LANGUAGES.contains(name)) {
            String language = LANGUAGES.contains(name) ? name : language(attributes);
            return inner == null ? null : block(language, isEscaped(inner), inner);
        }
        return switch (name) {
            case "caption", "wp_caption" -> inner == null ? null : caption(attributes, inner);
            case "gallery", "playlist" -> gallery(attributes);
            case "audio" -> player("audio", first(attributes, SOUND));
            case "video" -> player("video", first(attributes, FILM));
            case "embed", "youtube", "vimeo", "tweet", "instagram", "soundcloud", "gist", "bilibili", "wpvideo" ->
                embed(name, attributes, inner);
            default -> null;
        };
    }

    private static String coloured(CodeColorer code, Map<String, String> attributes, String inner) {
        boolean escaped = code.isEscaped(attributes) || isEscaped(inner);
        if (code.isInline(attributes)) {
            String text = escaped ? Parser.unescapeEntities(inner, false) : inner;
            return "<code>" + Entities.escape(text.strip().replaceAll("\\s*\\R\\s*", " ")) + "</code>";
        }
        return block(code.language().isEmpty() ? language(attributes) : code.language(), escaped, inner);
    }

    private static String language(Map<String, String> attributes) {
        return firstOr(attributes, List.of("language", "lang", "0"), "");
    }

    private static boolean isEscaped(String code) {
        return code.indexOf('<') < 0 && code.matches("(?s).*&(?:lt|gt|amp|quot|#\\d+);.*");
    }

    private static String block(String language, boolean escaped, String inner) {
        String text = escaped ? Parser.unescapeEntities(inner, false) : inner;
        return "\n\n<pre><code class=\"language-" + Entities.escape(language.toLowerCase(Locale.ROOT)) + "\">"
                + Entities.escape(text.replaceFirst("\\A[ \\t]*\\r?\\n", "").stripTrailing()) + "</code></pre>\n\n";
    }

    private static @Nullable String caption(Map<String, String> attributes, String inner) {
        Matcher picture = PICTURE.matcher(inner);
        if (!picture.find()) {
            return null;
        }
        String words = attributes.containsKey("caption")
                ? attributes.get("caption")
                : inner.substring(picture.end()).strip();
        return "\n\n<figure>" + picture.group(1).replaceAll("</?p>", "") + "<figcaption>" + words.replace('\n', ' ')
                + "</figcaption></figure>\n\n";
    }

    private String gallery(Map<String, String> attributes) {
        String ids = firstOr(attributes, List.of("ids", "include"), "");
        List<WordPressMedia.Attachment> shown = new ArrayList<>();
        if (ids.isEmpty()) {
            shown.addAll(media.ofPost(postId));
        }
        for (String id : ids.split("[,\\s]+", -1)) {
            WordPressMedia.Attachment attachment = media.byId(id);
            if (attachment != null) {
                shown.add(attachment);
            }
        }
        StringBuilder html = new StringBuilder("\n\n");
        shown.forEach(each -> html.append(each.html()).append("\n\n"));
        return html.toString();
    }

    private static String player(String element, @Nullable String source) {
        return source == null
                ? ""
                : "\n\n"
                        + new Element(element)
                                .attr("src", source)
                                .attr("controls", true)
                                .outerHtml() + "\n\n";
    }

    private static @Nullable String embed(String name, Map<String, String> attributes, @Nullable String inner) {
        String written = inner != null && !inner.isBlank()
                ? inner.replaceAll("<[^>]*>", "").strip()
                : first(attributes, List.of("url", "id", "src", "0"));
        if (written == null || written.isBlank()) {
            return null;
        }
        String address = written.matches("(?i)(?:https?:)?//.*") ? written : addressOf(name, written);
        return address == null
                ? null
                : "\n\n" + Players.of(address.replace("&amp;", "&")).outerHtml() + "\n\n";
    }

    private static @Nullable String addressOf(String name, String id) {
        if (!id.matches("[\\w/-]+")) {
            return null;
        }
        return switch (name) {
            case "youtube" -> "https://www.youtube.com/watch?v=" + id;
            case "vimeo" -> "https://vimeo.com/" + id;
            case "gist" -> "https://gist.github.com/" + id;
            case "bilibili" -> "https://www.bilibili.com/video/" + id;
            case "tweet" -> "https://twitter.com/i/status/" + id;
            default -> null;
        };
    }

    private static @Nullable String first(Map<String, String> attributes, List<String> names) {
        return names.stream()
                .map(attributes::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String firstOr(Map<String, String> attributes, List<String> names, String otherwise) {
        String found = first(attributes, names);
        return found == null ? otherwise : found;
    }
}
