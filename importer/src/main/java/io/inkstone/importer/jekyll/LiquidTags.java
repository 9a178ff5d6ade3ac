package io.inkstone.importer.jekyll;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The single tags whose value is certain. */
final class LiquidTags {
    private static final Pattern IMAGE =
            Pattern.compile("(?:[\\w-]+\\s+)*?((?:https?:/)?/\\S+)(?:\\s+\\d+){0,2}\\s*(.*)", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private final LiquidSite site;
    private final Notices notices;

    LiquidTags(LiquidSite site, Notices notices) {
        this.site = site;
        this.notices = notices;
    }

    /** What the tag stands for; null for a tag that is not known here. */
    @Nullable
    String value(LiquidToken tag, NumberedText text) {
        String argument = tag.arguments();
        String first = unquoted(argument.split("\\s", 2)[0]);
        return switch (tag.name()) {
            case "post_url" -> found(site.postUrl(first), tag, text);
            case "link" -> found(site.fileUrl(unquoted(argument)), tag, text);
            case "gist" -> link(first.matches("(?i)https?://.*") ? first : "https://gist.github.com/" + first);
            case "youtube" -> link(video(first, "https://www.youtube.com/watch?v="));
            case "vimeo" -> link(video(first, "https://vimeo.com/"));
            case "bilibili" -> link(video(first, "https://www.bilibili.com/video/"));
            case "twitter", "tweet", "instagram", "asciinema" -> first.startsWith("http") ? link(first) : null;
            case "video" -> Octopress.video(argument);
            case "img" -> image(argument);
            case "image", "image_with_class" -> quotedImage(argument);
            case "#", "toc" -> "";
            default -> tag.name().startsWith("#") ? "" : null;
        };
    }

    private @Nullable String found(@Nullable String url, LiquidToken tag, NumberedText text) {
        if (url == null) {
            notices.add(
                    NoticeKind.LINK_MISSING,
                    text.numberAt(tag.start()),
                    "the archive holds nothing for: " + tag.content());
        }
        return url;
    }

    private static String link(String url) {
        return "<" + url + ">";
    }

    static String video(String id, String prefix) {
        return id.matches("(?i)(?:https?:)?//.*") ? id : prefix + id;
    }

    private static @Nullable String image(String argument) {
        Matcher image = IMAGE.matcher(argument);
        return image.matches() ? "![" + unquoted(image.group(2).strip()) + "](" + image.group(1) + ")" : null;
    }

    /** As Eleventy's sites write it: the path, then perhaps a class, then the words, each in quotation marks. */
    private static @Nullable String quotedImage(String argument) {
        List<String> quoted = QUOTED.matcher(argument)
                .results()
                .map(match -> unquoted(match.group()))
                .toList();
        if (quoted.isEmpty()) {
            return null;
        }
        String path = quoted.getFirst();
        boolean complete = path.matches("(?i)(?:[a-z]+:|/).*");
        return "![" + (quoted.size() > 1 ? quoted.getLast() : "") + "](" + (complete ? "" : "/") + path + ")";
    }

    static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && ((text.startsWith("\"") && text.endsWith("\"")) || (text.startsWith("'") && text.endsWith("'")));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
