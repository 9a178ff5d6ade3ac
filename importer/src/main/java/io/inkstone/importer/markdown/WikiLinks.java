package io.inkstone.importer.markdown;

import io.inkstone.core.markup.HeadingId;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.text.NumberedText;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown's links and pictures of {@code [[Note#Heading|text]]} and {@code ![[picture.png|300]]}. A note within a
 * note becomes a link to it: what is written once stays in one place.
 */
final class WikiLinks {
    private static final Pattern LINK = Pattern.compile("(!?)\\[\\[([^\\[\\]\\n]{1,500})\\]\\]");
    private static final Pattern SIZED =
            Pattern.compile("!\\[([^\\]\\n|]{0,1000})\\|\\s*(\\d+)(?:x(\\d+))?\\s*\\](\\([^)\\n]+\\))");
    private static final Pattern SIZE = Pattern.compile("(\\d+)(?:x(\\d+))?");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tiff", "heic");
    private static final Set<String> SOUNDS = Set.of("mp3", "wav", "m4a", "ogg", "3gp", "flac", "opus");
    private static final Set<String> FILMS = Set.of("mp4", "webm", "ogv", "mov", "mkv");

    private final NoteNames names;
    private final String folder;
    private final Notices notices;

    /** @param folder of the note, from the site's root */
    WikiLinks(NoteNames names, String folder, Notices notices) {
        this.names = names;
        this.folder = folder;
        this.notices = notices;
    }

    /** One link taken apart; {@code label} is what stands behind the bar. */
    private record Link(
            String note, @Nullable String heading, @Nullable String label, int line) {
        static Link of(String inside, int line) {
            String[] parts = inside.replace("\\|", "|").split("\\|", 2);
            String[] place = parts[0].split("#", 2);
            String heading = place.length < 2
                    ? null
                    : place[1].substring(place[1].lastIndexOf('#') + 1).strip();
            boolean block = heading != null && (heading.startsWith("^") || heading.isEmpty());
            return new Link(place[0].strip(), block ? null : heading, parts.length < 2 ? null : parts[1].strip(), line);
        }

        String words() {
            if (label != null && !label.isEmpty()) {
                return label;
            }
            return note.isEmpty() ? String.valueOf(heading) : heading == null ? note : note + " › " + heading;
        }

        String fragment() {
            return heading == null ? "" : "#" + PathText.encode(HeadingId.of(heading));
        }
    }

    NumberedText convert(NumberedText text) {
        NumberedText sized = Marks.replace(text, SIZED, WikiLinks::sized);
        return Marks.replace(sized, LINK, mark -> words(mark, sized));
    }

    private static String sized(MatchResult mark) {
        return "![" + mark.group(1) + "]" + mark.group(4) + attributes(mark.group(2), mark.group(3));
    }

    private static String attributes(String width, @Nullable String height) {
        return "{width=" + width + (height == null ? "" : " height=" + height) + "}";
    }

    private String words(MatchResult mark, NumberedText text) {
        Link written = Link.of(mark.group(2), text.numberAt(mark.start()));
        if (written.note().isEmpty()) {
            return "[" + written.words() + "](" + written.fragment() + ")";
        }
        Link link = mark.group(1).isEmpty() ? inOrder(written) : written;
        ArchiveFile file = names.find(link.note(), folder);
        if (file == null) {
            boolean picture = mark.group(1).equals("!") && link.note().matches(".*\\.\\w{3,4}");
            notices.add(
                    picture ? NoticeKind.IMAGE_MISSING : NoticeKind.LINK_MISSING,
                    link.line(),
                    "the vault has no file of this name: " + mark.group());
            return picture ? "" : link.words();
        }
        if (file.path().matches("(?i).*\\.(?:canvas|base|excalidraw|excalidraw\\.md)")) {
            notices.add(NoticeKind.MARKUP, link.line(), "a drawing board is not shown: " + mark.group());
            return link.words();
        }
        return mark.group(1).isEmpty() ? link(link, file) : embedded(link, file, isAlone(mark, text));
    }

    /** Dendron has the words before the name. */
    private Link inOrder(Link link) {
        if (link.label() == null || names.find(link.note(), folder) != null) {
            return link;
        }
        Link turned = Link.of(link.label() + "|" + link.note(), link.line());
        return !turned.note().isEmpty() && names.find(turned.note(), folder) != null ? turned : link;
    }

    private String link(Link link, ArchiveFile file) {
        return "[" + link.words() + "](" + names.destination(file) + link.fragment() + ")";
    }

    private static boolean isAlone(MatchResult mark, NumberedText text) {
        return text.line(text.lineOf(mark.start())).strip().equals(mark.group());
    }

    private String embedded(Link link, ArchiveFile file, boolean alone) {
        String destination = names.destination(file);
        if (PICTURES.contains(file.extension())) {
            Matcher size = SIZE.matcher(
                    link.label() == null
                            ? ""
                            : link.label().replaceFirst("^.*\\|", "").strip());
            String words = size.matches() ? "" : link.label() == null ? "" : link.label();
            return "![" + words + "](" + destination + ")"
                    + (size.matches() ? attributes(size.group(1), size.group(2)) : "");
        }
        if (SOUNDS.contains(file.extension())) {
            return "<audio controls src=\"" + destination + "\"></audio>";
        }
        if (FILMS.contains(file.extension())) {
            return "<video controls src=\"" + destination + "\"></video>";
        }
        boolean note = alone && MarkdownRoles.isText(file.path());
        return (note ? "> " : "") + link(link, file);
    }
}
