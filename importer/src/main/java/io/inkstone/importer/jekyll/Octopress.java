package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.Quotation;
import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that Octopress brought along for Jekyll (its folder plugins). */
final class Octopress {
    static final Set<String> QUOTES = Set.of("blockquote", "pullquote");
    private static final Pattern PULLED = Pattern.compile("\\{\"[ \\t]*|[ \\t]*\"\\}");
    private static final Pattern VIDEO = Pattern.compile(
            "(\\S+\\.\\w+)(?:\\s+(?:https?:|/)\\S+)*(?:\\s+(\\d{1,4})\\s+(\\d{1,4}))?(?:\\s+(\\S+\\.(?:png|jpe?g|gif|webp)\\S*))?",
            Pattern.CASE_INSENSITIVE);

    private Octopress() {}

    /** A quotation with who is quoted; of a passage with a pulled quote the passage, which holds its words. */
    static NumberedText quote(LiquidToken tag, NumberedText inner) {
        return tag.name().equals("pullquote")
                ? Piece.lines(inner, line -> PULLED.matcher(line).replaceAll(""), 0)
                : Quotation.of(inner, Quotation.cite(tag.arguments()));
    }

    /** {@code url [url in other formats] [width height] [poster]}; null where that names no file. */
    static @Nullable String video(String arguments) {
        Matcher video = VIDEO.matcher(arguments);
        if (!video.matches()) {
            return null;
        }
        StringBuilder element = new StringBuilder("<video src=\"" + AsMarkdown.attribute(video.group(1)) + "\"");
        if (video.group(2) != null) {
            element.append(" width=\"" + video.group(2) + "\" height=\"" + video.group(3) + "\"");
        }
        if (video.group(4) != null) {
            element.append(" poster=\"" + AsMarkdown.attribute(video.group(4)) + "\"");
        }
        return element.append("></video>").toString();
    }
}
