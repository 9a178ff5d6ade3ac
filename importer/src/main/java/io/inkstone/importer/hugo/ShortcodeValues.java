package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.NumberedText;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What shortcodes stand for: Hugo's own, those of well-known themes, and simple ones of the archive itself. */
final class ShortcodeValues {
    private static final Set<String> INCLUDES = Set.of("include", "readfile", "include-md");
    private static final int DEEPEST = 5;
    private static final Set<String> GONE = Set.of("toc", "tableofcontents", "page/toc");

    private final ShortcodeContext context;
    private final ShortcodeTemplates templates;

    ShortcodeValues(ShortcodeContext context) {
        this.context = context;
        this.templates = new ShortcodeTemplates(context);
    }

    /**
     * A shortcode where it stands.
     *
     * @param inner what stands up to its closing mark, already converted; null for a lone one
     * @param code whether it stands in code
     * @param indent the blanks that lines of a block need there
     */
    record Call(Shortcode shortcode, @Nullable NumberedText inner, int line, boolean code, String indent) {
        String name() {
            return shortcode.name().toLowerCase(Locale.ROOT).replaceFirst("\\.(?:html|md)$", "");
        }

        String innerText() {
            return inner == null ? "" : inner.text();
        }
    }

    /** Null for what is not known. */
    @Nullable
    NumberedText of(Call call) {
        String inline = inline(call);
        if (inline != null) {
            return NumberedText.atLine(inline, call.line());
        }
        if (call.code() || INCLUDES.contains(call.name())) {
            return call.code() ? null : included(call);
        }
        String picture = ShortcodeMedia.picture(call, context);
        String embed = picture == null ? ShortcodeMedia.embed(call) : null;
        if (picture != null || embed != null) {
            return picture != null
                    ? NumberedText.atLine(picture, call.line())
                    : ShortcodeBlocks.apart(call, Objects.requireNonNull(embed));
        }
        NumberedText figure = ShortcodeFigure.of(call);
        NumberedText block = figure == null ? ShortcodeBlocks.of(call) : figure;
        if (block != null) {
            return block;
        }
        String evaluated = templates.of(call);
        return evaluated == null ? null : ShortcodeBlocks.apart(call, evaluated);
    }

    private @Nullable String inline(Call call) {
        Shortcode shortcode = call.shortcode();
        return switch (call.name()) {
            case "ref", "relref" -> ref(call);
            case "param" -> shortcode.value(0) == null ? null : context.parameter(String.valueOf(shortcode.value(0)));
            case "blogdown/postref" -> "";
            default -> GONE.contains(call.name()) ? "" : null;
        };
    }

    /** One that leads nowhere stays a link, to what it says, so that the reader sees what was meant. */
    private @Nullable String ref(Call call) {
        String path = call.shortcode().value(0, "path");
        String lang = call.shortcode().value(1, "lang");
        if (path == null) {
            return null;
        }
        String address = context.links().ref(context.document().location(), path, lang);
        if (address == null) {
            context.notices().add(NoticeKind.LINK_MISSING, call.line(), "the archive holds nothing for: ref " + path);
            return path.replace(" ", "%20");
        }
        return address;
    }

    private @Nullable NumberedText included(Call call) {
        Shortcode shortcode = call.shortcode();
        String path = shortcode.value(0, "file", "path", "src");
        String text = path == null || context.depth() >= DEEPEST ? null : context.file(path);
        if (path == null || text == null) {
            return null;
        }
        String language = shortcode.value(-1, "lang", "language");
        if (language != null
                || "true".equals(shortcode.value(1, "code"))
                || !path.matches("(?i).*\\.(?:md|markdown|html)")) {
            String known = language == null ? ArchivePath.extension(path) : language;
            return ShortcodeBlocks.apart(call, ShortcodeBlocks.fence(known, text));
        }
        String body = FrontMatterDocument.read(text).body().strip();
        return new Shortcodes(context.deeper()).convert(NumberedText.atLine(body, call.line()));
    }
}
