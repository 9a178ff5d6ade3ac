package io.inkstone.importer.export;

import io.inkstone.core.markup.YamlText;
import io.inkstone.core.markup.YamlWriter;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.importer.manifest.ManifestWriter;
import io.inkstone.importer.source.ArchivePath;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jekyll 4. */
final class JekyllTree implements Tree {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final Pattern POST_NAME = Pattern.compile("(?:\\d{4}|\\d{2})-\\d{1,2}-\\d{1,2}-(.+)\\.[^.]+");
    private static final Pattern LIQUID = Pattern.compile("\\{[{%]");
    private static final Set<String> SUPPORT =
            Set.of("_posts", "_drafts", "_layouts", "_includes", "_data", "_sass", "_plugins", "_site", "_config.yml");

    @Override
    public String textPath(OutgoingPost post) {
        String name = FileNames.of(post.slug()) + ".md";
        return post.isPage() ? name : post.isDraft() ? "_drafts/" + name : "_posts/" + post.day() + "-" + name;
    }

    @Override
    public boolean takes(OutgoingPost post, String path) {
        List<String> segments = List.of(path.split("/", -1));
        List<String> folders = segments.subList(0, segments.size() - 1);
        int posts = folders.indexOf("_posts");
        if (post.isPage()) {
            boolean collection =
                    !folders.isEmpty() && folders.getFirst().startsWith("_") && !SUPPORT.contains(folders.getFirst());
            return segments.stream().skip(collection ? 1 : 0).noneMatch(JekyllTree::isPassedOver);
        }
        if (post.isDraft() && folders.contains("_drafts")) {
            return true;
        }
        return posts >= 0
                && folders.stream().limit(posts).noneMatch(JekyllTree::isPassedOver)
                && POST_NAME.matcher(segments.getLast()).matches();
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith("_") || name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }

    @Override
    public String folder(OutgoingPost post) {
        return post.isPage() ? "" : post.isDraft() ? "_drafts" : "_posts";
    }

    @Override
    public String staticPath(String address) {
        return address;
    }

    @Override
    public Map<String, @Nullable Object> frontMatter(OutgoingPost post) {
        TextKeys keys = new TextKeys()
                .words("title", post.post().title())
                .words(
                        "layout",
                        post.post().frontMatter().containsKey("layout") ? null : post.isPage() ? "page" : "post")
                .words("slug", post.slug())
                .plain("date", post.date(DATE, post.post().publishedAt()))
                .plain("last_modified_at", post.date(DATE, post.post().updatedAt()))
                .wordOrWords("author", post.post().authors())
                .words("categories", post.flatCategories())
                .words("tags", post.post().tags())
                .words("series", post.post().series())
                .words("description", post.post().summary())
                .words("image", post.post().cover())
                .words("lang", post.post().language())
                .yes("hidden", post.post().unlisted())
                .words("permalink", post.isDraft() ? null : post.address())
                .words("redirect_from", post.post().redirects());
        if (post.isDraft()) {
            keys.plain("published", "false");
        }
        if (LIQUID.matcher(post.post().markdown()).find()) {
            keys.plain("render_with_liquid", "false");
        }
        return keys.others(post.post().frontMatter(), Set.of()).values();
    }

    @Override
    public Map<String, String> corrections(OutgoingPost post, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (post.isDraft()) {
            if (!path.contains("_drafts/")) {
                values.put("published", "false");
            }
        } else if (post.isPage()) {
            String built = ArchivePath.withoutExtension(path).replaceFirst("(?:^|/)index$", "");
            if (!post.address().equalsIgnoreCase("/" + built + "/")) {
                values.put("permalink", post.address());
            }
        } else {
            Matcher dated = POST_NAME.matcher(name);
            if (!dated.matches() || !dated.group(1).equalsIgnoreCase(post.slug())) {
                values.put("slug", post.slug());
            }
        }
        return values;
    }

    @Override
    public Map<String, String> corrections(String text) {
        return LiquidTags.areKnown(text) ? Map.of() : Map.of("render_with_liquid", "false");
    }

    @Override
    public List<TreeFile> standIns(String text) {
        return LiquidTags.includes(text).stream()
                .map(path -> new TreeFile(path, ""))
                .toList();
    }

    @Override
    public List<TreeFile> files(TreeSettings settings) {
        List<TreeFile> files = new ArrayList<>();
        files.add(new TreeFile("_config.yml", YamlWriter.document(configuration(settings))));
        files.addAll(Templates.of(
                "jekyll", List.of("_layouts/default.html", "_layouts/page.html", "_layouts/post.html", "index.html")));
        return files;
    }

    /** Written anew, because such files hold keys of comment services and counters. */
    private static Map<String, @Nullable Object> configuration(TreeSettings settings) {
        SiteSettings site = settings.site();
        Map<String, @Nullable Object> values = new TextKeys()
                .words("title", site.title())
                .words("description", site.description())
                .words("url", settings.url())
                .words("baseurl", "")
                .words("lang", site.language())
                .words("timezone", site.timeZone())
                .words("permalink", pattern(site.permalink()))
                .put("markdown", "kramdown")
                .put("kramdown", Map.of("input", "GFM", "hard_wrap", "false"))
                .put("liquid", Map.of("error_mode", "lax"))
                .put("exclude", List.of(ManifestWriter.NAME))
                .put("include", List.of(Redirects.NAME))
                .values();
        Map<String, Object> collections = new LinkedHashMap<>();
        settings.pageFolders().stream()
                .filter(folder -> folder.startsWith("_") && !SUPPORT.contains(folder))
                .forEach(folder -> collections.put(
                        folder.substring(1), Map.of("output", "true", "permalink", new YamlText("/:title/"))));
        if (!collections.isEmpty()) {
            values.put("collections", collections);
        }
        if (!settings.corrections().isEmpty()) {
            values.put(
                    "defaults",
                    settings.corrections().stream().map(JekyllTree::scoped).toList());
        }
        return values;
    }

    private static Map<String, Object> scoped(TreeSettings.Correction correction) {
        Map<String, Object> values = new LinkedHashMap<>();
        correction.values().forEach((key, value) -> values.put(key, plainOrWords(value)));
        Map<String, Object> scoped = new LinkedHashMap<>();
        scoped.put("scope", Map.of("path", new YamlText(correction.path())));
        scoped.put("values", values);
        return scoped;
    }

    private static Object plainOrWords(String value) {
        return value.equals("false") ? value : new YamlText(value);
    }

    private static String pattern(String permalink) {
        return permalink
                .replace("{year}", ":year")
                .replace("{month}", ":month")
                .replace("{day}", ":day")
                .replace("{slug}", ":title");
    }
}
