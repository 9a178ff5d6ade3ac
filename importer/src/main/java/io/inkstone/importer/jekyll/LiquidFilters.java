package io.inkstone.importer.jekyll;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The filters that texts use; null for another one. */
final class LiquidFilters {
    private LiquidFilters() {}

    static @Nullable String apply(LiquidContext context, String name, String value, List<String> arguments) {
        return switch (arguments.size()) {
            case 0 -> plain(context, name, value);
            case 1 -> withOne(name, value, arguments.getFirst());
            case 2 -> withTwo(name, value, arguments);
            default -> null;
        };
    }

    private static @Nullable String plain(LiquidContext context, String name, String value) {
        return switch (name) {
            case "relative_url", "url" -> relative(context, value);
            case "absolute_url" -> absolute(context, value);
            case "escape", "xml_escape", "escape_once" -> escape(value);
            case "downcase" -> value.toLowerCase(Locale.ROOT);
            case "upcase" -> value.toUpperCase(Locale.ROOT);
            case "capitalize" -> value.isEmpty() ? value : Character.toUpperCase(value.charAt(0)) + value.substring(1);
            case "strip" -> value.strip();
            case "lstrip" -> value.stripLeading();
            case "rstrip" -> value.stripTrailing();
            case "strip_html" -> value.replaceAll("<[^>]*>", "");
            case "strip_newlines" -> value.replace("\n", "");
            case "newline_to_br" -> value.replace("\n", "<br />\n");
            case "smartify", "normalize_whitespace" -> value;
            case "markdownify" -> value.strip().indexOf('\n') < 0 ? value : "\n\n" + value.strip() + "\n\n";
            case "slugify" -> Slugify.DEFAULT.of(value);
            case "uri_escape" -> JekyllPermalink.escape(value);
            case "url_encode", "cgi_escape" -> URLEncoder.encode(value, StandardCharsets.UTF_8);
            case "date_to_string", "date_to_long_string", "date_to_xmlschema" ->
                LiquidDates.filtered(value, name, null);
            default -> null;
        };
    }

    private static @Nullable String withOne(String name, String value, String argument) {
        return switch (name) {
            case "append" -> value + argument;
            case "prepend" -> argument + value;
            case "remove" -> value.replace(argument, "");
            case "remove_first" -> value.replaceFirst(Pattern.quote(argument), "");
            case "date" -> LiquidDates.filtered(value, name, argument);
            case "slugify" -> slugified(value, argument);
            default -> null;
        };
    }

    private static @Nullable String withTwo(String name, String value, List<String> arguments) {
        return name.equals("replace") ? value.replace(arguments.get(0), arguments.get(1)) : null;
    }

    private static @Nullable String slugified(String value, String mode) {
        for (Slugify known : Slugify.values()) {
            if (known.name().equalsIgnoreCase(mode)) {
                return known.of(value);
            }
        }
        return null;
    }

    private static String relative(LiquidContext context, String path) {
        Object base = context.value("site.baseurl");
        return isAbsolute(path) ? path : (("/" + base + "/").replaceAll("/+", "/") + path).replaceAll("/+", "/");
    }

    private static String absolute(LiquidContext context, String path) {
        String url = String.valueOf(context.value("site.url")).replaceAll("/+$", "");
        return isAbsolute(path) ? path : url + relative(context, path);
    }

    private static boolean isAbsolute(String path) {
        return path.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
