package io.inkstone.importer.hugo;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shortcodes of the archive itself and of its themes, where their template only puts parameters and the words inside into HTML. */
final class ShortcodeTemplates {
    private static final Pattern COMMENT =
            Pattern.compile("\\{\\{-?\\s*/\\*.*?(?:\\*/\\s*-?\\}\\}|\\z)", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile(
            "\\{\\{-?\\s*(?:\\$?\\.Get\\s+(?:(\\d{1,2})|[\"`]([\\w-]+)[\"`])|(\\.Inner))"
                + "(?:\\s*\\|\\s*(?:safe\\w+|markdownify|plainify|htmlEscape|urlize|\\.Page\\.RenderString))*\\s*-?\\}\\}");

    private static final List<String> FOLDERS = List.of("/layouts/shortcodes/", "/layouts/_shortcodes/");

    private final ShortcodeContext context;

    ShortcodeTemplates(ShortcodeContext context) {
        this.context = context;
    }

    /** Null where the archive has no such template, or one that does more. */
    @Nullable
    String of(ShortcodeValues.Call call) {
        String name = call.shortcode().name().replaceFirst("\\.html$", "");
        String template = template(name);
        if (template == null) {
            return null;
        }
        String plain = COMMENT.matcher(template).replaceAll("");
        if (SLOT.matcher(plain).replaceAll("").contains("{{")) {
            return null;
        }
        Matcher slot = SLOT.matcher(plain);
        StringBuilder html = new StringBuilder();
        while (slot.find()) {
            String value = slot.group(3) != null ? call.innerText() : parameter(call.shortcode(), slot);
            slot.appendReplacement(html, Matcher.quoteReplacement(value == null ? "" : value));
        }
        return slot.appendTail(html).toString().strip().replaceAll("\\n\\s*\\n+", "\n");
    }

    /** The site's own goes before those of its themes, and these in their order. */
    private @Nullable String template(String name) {
        return Stream.concat(Stream.of(""), context.themes().stream().map(theme -> "/themes/" + theme))
                .flatMap(root -> FOLDERS.stream().map(folder -> context.file(root + folder + name + ".html")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String parameter(Shortcode shortcode, Matcher slot) {
        return slot.group(1) != null
                ? shortcode.value(Integer.parseInt(slot.group(1)))
                : shortcode.value(-1, slot.group(2));
    }
}
