package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.GlobPattern;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code _config.yml} says, as far as texts and addresses depend on it (hexo/default_config.ts).
 *
 * @param zone null where none is set: Hexo then takes the one of the machine that built the site
 * @param source the folder of what is published, from the site's root: empty for the root itself
 * @param plugins the Hexo packages that {@code package.json} or {@code plugins:} asks for
 */
record HexoConfiguration(FrontMatter values, @Nullable ZoneId zone, String source, Set<String> plugins) {
    private static final Pattern EMOJI =
            Pattern.compile("hexo-filter-(?:github-)?emojis?|hexo-renderer-markdown-it-plus");
    private static final Pattern OTHER_RENDERER = Pattern.compile(
            "hexo-renderer-(?:markdown-?it.*|multi-markdown-it|pandoc|kramdown|mmd|commonmark|remark|mdx)");

    static HexoConfiguration of(FrontMatter values, String source, Set<String> plugins, Notices notices) {
        return new HexoConfiguration(values, zone(values.text("timezone"), notices), source, plugins);
    }

    private static @Nullable ZoneId zone(@Nullable String name, Notices notices) {
        try {
            return name == null ? null : ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            notices.add(NoticeKind.CONFIGURATION, 0, "timezone: \"" + name + "\" is no time zone and was passed over");
            return null;
        }
    }

    /** A path below the source folder; null for one that lies elsewhere. */
    @Nullable
    String withinSource(String path) {
        return source.isEmpty() ? path : path.startsWith(source + "/") ? path.substring(source.length() + 1) : null;
    }

    String text(String key, String otherwise) {
        String text = values.text(key);
        return text == null ? otherwise : text;
    }

    String permalink() {
        return text("permalink", ":year/:month/:day/:title/");
    }

    String newPostName() {
        return text("new_post_name", ":title.md");
    }

    boolean hasPostAssetFolders() {
        return values.isYes("post_asset_folder");
    }

    /** Whether the renderer passes tags over. */
    boolean hasNoTags() {
        return isIn("marked", "disableNunjucks", "true") || isIn("markdown", "disableNunjucks", "true");
    }

    /** Whether {@code :coffee:} was a cup of coffee. */
    boolean hasEmoji() {
        return plugins.stream().anyMatch(EMOJI.asMatchPredicate())
                || String.valueOf(values.value("markdown")).contains("markdown-it-emoji");
    }

    /**
     * Whether the end of a line was shown as one: so does hexo-renderer-marked, which every new site has, unless told
     * otherwise; the renderers in its place do so only if told.
     */
    boolean breaksLines() {
        boolean replaced = plugins.stream().anyMatch(OTHER_RENDERER.asMatchPredicate())
                && !plugins.contains("hexo-renderer-marked");
        boolean asked = values.value("markdown") instanceof Map<?, ?> markdown
                && ("true".equals(markdown.get("breaks"))
                        || (markdown.get("render") instanceof Map<?, ?> render && "true".equals(render.get("breaks"))));
        return replaced ? asked : !isIn("marked", "breaks", "false") && !isIn("kramed", "breaks", "false");
    }

    private boolean isIn(String table, String key, String value) {
        return values.value(table) instanceof Map<?, ?> map && value.equals(map.get(key));
    }

    boolean publishesFuture() {
        return !values.isNo("future");
    }

    /** The first of the languages, which needs no folder of its own. */
    @Nullable
    String language() {
        return values.texts("language").stream()
                .filter(language -> !language.equals("default"))
                .findFirst()
                .orElse(null);
    }

    /** Of a name in addresses: {@code filename_case} is 1 for lower and 2 for upper case. */
    String cased(String slug) {
        return switch (text("filename_case", "0")) {
            case "1" -> slug.toLowerCase(Locale.ROOT);
            case "2" -> slug.toUpperCase(Locale.ROOT);
            default -> slug;
        };
    }

    /** The texts of a table such as {@code category_map}. */
    Map<String, String> map(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values.value(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof String text && !text.isBlank()) {
                    texts.put(String.valueOf(name), text.strip());
                }
            });
        }
        return texts;
    }

    /** Scheme and host, without slash at the end; null where the archive does not name them. */
    @Nullable
    String origin() {
        String url = values.text("url");
        boolean named = url != null && url.matches("(?i)https?://[^/\\s]+.*") && !url.contains("//example.com");
        return url != null && named ? url.replaceFirst("^((?i:https?)://[^/\\s]+).*$", "$1") : null;
    }

    /** {@code root}, else the path of {@code url}; empty for the top. */
    String baseUrl() {
        String root = text("root", "/");
        String below = root.equals("/")
                ? text("url", "").replaceFirst("^(?i:https?)://[^/\\s]*", "").replaceFirst("[?#].*$", "")
                : root;
        String path = "/" + below.replaceAll("^/+|/+$", "");
        return path.equals("/") || path.contains(":") ? "" : path;
    }

    OldSite oldSite() {
        String origin = origin();
        return new OldSite(origin == null ? null : origin.replaceFirst("^(?i:https?)://", ""), baseUrl());
    }

    boolean skipsRendering(String within) {
        return matches("skip_render", within);
    }

    boolean includes(String within) {
        return matches("include", within);
    }

    boolean excludes(String within) {
        return matches("exclude", within);
    }

    /** Whether nothing says that a site is around the texts. */
    boolean isUnknown() {
        return values.values().isEmpty() && source.isEmpty();
    }

    boolean ignores(String path, String within) {
        return matches("ignore", path) || matches("ignore", within);
    }

    private boolean matches(String key, String path) {
        List<GlobPattern> patterns = new ArrayList<>();
        for (String glob : values.texts(key)) {
            patterns.add(GlobPattern.of(glob));
            if (glob.startsWith("**/")) {
                patterns.add(GlobPattern.of(glob.substring(3)));
            }
        }
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
