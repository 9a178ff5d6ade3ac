package io.inkstone.importer.export;

import io.inkstone.core.site.SiteSettings;
import io.inkstone.importer.source.ArchivePath;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hugo from 0.110 on. */
final class HugoTree implements Tree {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    /** Keys by which Hugo would hide, move or refuse a text that another generator's author put them on. */
    private static final Set<String> MISUNDERSTOOD = Set.of(
            "_build",
            "build",
            "cascade",
            "expirydate",
            "headless",
            "lastmod",
            "layout",
            "markup",
            "menu",
            "menus",
            "modified",
            "outputs",
            "permalink",
            "pubdate",
            "publishdate",
            "published",
            "resources",
            "sitemap",
            "type",
            "unpublishdate",
            "url",
            "weight");

    @Override
    public String textPath(OutgoingPost post) {
        return ArchivePath.join(folder(post), FileNames.of(post.slug()) + ".md");
    }

    @Override
    public boolean takes(OutgoingPost post, String path) {
        return path.startsWith("content/");
    }

    @Override
    public String folder(OutgoingPost post) {
        return post.isPage() ? "content" : "content/posts";
    }

    @Override
    public String staticPath(String address) {
        return "static/" + address;
    }

    @Override
    public Map<String, @Nullable Object> frontMatter(OutgoingPost post) {
        boolean hugo = "hugo".equals(post.post().dialect());
        TextKeys keys = new TextKeys()
                .words("title", post.post().title())
                .words("slug", post.slug())
                .words("url", post.isDraft() ? null : post.address())
                .plain("date", post.date(DATE, post.post().publishedAt()))
                .plain("lastmod", post.date(DATE, post.post().updatedAt()))
                .words("authors", post.post().authors())
                .words("categories", post.flatCategories())
                .words("tags", post.post().tags())
                .words(
                        "series",
                        post.post().series() == null
                                ? List.of()
                                : List.of(post.post().series()))
                .words("description", post.post().summary())
                .words("cover", post.post().cover())
                .words("language", post.post().language())
                .yes("draft", post.isDraft())
                .yes("hidden", post.post().unlisted())
                .words("aliases", post.post().redirects());
        return keys.others(post.post().frontMatter(), hugo ? Set.of() : MISUNDERSTOOD)
                .values();
    }

    @Override
    public String body(String markdown) {
        return Shortcodes.escaped(markdown);
    }

    @Override
    public List<TreeFile> standIns(String text) {
        List<TreeFile> files = new ArrayList<>();
        Shortcodes.ofTheme(text)
                .forEach((name, closed) ->
                        files.add(new TreeFile("layouts/shortcodes/" + name + ".html", closed ? "{{ .Inner }}" : "")));
        return files;
    }

    @Override
    public Map<String, String> corrections(OutgoingPost post, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        String bare = ArchivePath.withoutExtension(path.substring("content/".length()))
                .replaceFirst("/_?index$", "");
        if (post.isDraft()) {
            values.put("draft", "true");
        } else if (post.isPage() || bare.indexOf('/') < 0) {
            if (!post.address().equalsIgnoreCase("/" + bare + "/")) {
                values.put("url", post.address());
            }
        } else if (!bare.substring(bare.lastIndexOf('/') + 1).equalsIgnoreCase(post.slug())) {
            values.put("slug", post.slug());
        }
        return values;
    }

    @Override
    public List<TreeFile> files(TreeSettings settings) {
        List<TreeFile> files = new ArrayList<>();
        files.add(new TreeFile("hugo.toml", configuration(settings)));
        files.addAll(Templates.of(
                "hugo",
                List.of("layouts/_default/baseof.html", "layouts/_default/list.html", "layouts/_default/single.html")));
        return files;
    }

    private static String configuration(TreeSettings settings) {
        SiteSettings site = settings.site();
        TomlText toml = new TomlText()
                .value("baseURL", settings.url() + "/")
                .value("title", site.title())
                .value("languageCode", site.language())
                .value("timeZone", site.timeZone())
                .bare("hasCJKLanguage", "true")
                .value("refLinksErrorLevel", "WARNING")
                .bare("enableRobotsTXT", "true")
                .table("params")
                .value("description", site.description())
                .table("markup.goldmark.renderer")
                .bare("unsafe", "true")
                .table("taxonomies")
                .value("author", "authors")
                .value("category", "categories")
                .value("series", "series")
                .value("tag", "tags")
                .table("permalinks");
        sections(settings).forEach(section -> toml.value(section, pattern(site.permalink())));
        settings.corrections().forEach(correction -> correct(toml, correction));
        return toml.toString();
    }

    /** Where posts lie; Hugo makes addresses by the first folder. */
    private static Set<String> sections(TreeSettings settings) {
        Set<String> sections = new TreeSet<>(Set.of("posts"));
        settings.postFolders().stream()
                .filter(folder -> folder.startsWith("content/"))
                .forEach(folder -> sections.add(folder.substring("content/".length())));
        return sections;
    }

    private static void correct(TomlText toml, TreeSettings.Correction correction) {
        toml.tables("cascade");
        correction.values().forEach((key, value) -> {
            if (value.equals("true")) {
                toml.bare(key, value);
            } else {
                toml.value(key, value);
            }
        });
        toml.table("cascade._target").value("path", glob(correction.path().substring("content".length())));
    }

    /** Hugo compares in lower case; older versions with the extension, newer ones without. */
    private static String glob(String path) {
        String escaped = path.toLowerCase(Locale.ROOT).replaceAll("[\\\\*?\\[\\]{}!,]", "?");
        String page = ArchivePath.withoutExtension(escaped).replaceFirst("/_?index$", "");
        return "{" + escaped + "," + page + "}";
    }

    private static String pattern(String permalink) {
        return permalink
                .replace("{year}", ":year")
                .replace("{month}", ":month")
                .replace("{day}", ":day")
                .replace("{slug}", ":slugorfilename");
    }
}
