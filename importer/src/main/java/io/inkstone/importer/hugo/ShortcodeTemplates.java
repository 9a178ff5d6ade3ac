package io.inkstone.importer.hugo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shortcodes of the archive itself, where their template only puts parameters and the words inside into HTML. */
final class ShortcodeTemplates {
    private static final Pattern COMMENT =
            Pattern.compile("\\{\\{-?\\s*/\\*.*?(?:\\*/\\s*-?\\}\\}|\\z)", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile(
            "\\{\\{-?\\s*(?:\\$?\\.Get\\s+(?:(\\d{1,2})|[\"`]([\\w-]+)[\"`])|(\\.Inner))"
                + "(?:\\s*\\|\\s*(?:safe\\w+|markdownify|plainify|htmlEscape|urlize|\\.Page\\.RenderString))*\\s*-?\\}\\}");

    private final ShortcodeContext context;

    ShortcodeTemplates(ShortcodeContext context) {
        this.context = context;
    }

    /** Null where the archive has no such template, or one that does more. */
    @Nullable
    String of(ShortcodeValues.Call call) {
        String name = call.shortcode().name().replaceFirst("\\.html$", "");
        String template = context.file("/layouts/shortcodes/" + name + ".html");
        template = template != null ? template : context.file("/layouts/_shortcodes/" + name + ".html");
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

    private static @Nullable String parameter(Shortcode shortcode, Matcher slot) {
        return slot.group(1) != null
                ? shortcode.value(Integer.parseInt(slot.group(1)))
                : shortcode.value(-1, slot.group(2));
    }
}
