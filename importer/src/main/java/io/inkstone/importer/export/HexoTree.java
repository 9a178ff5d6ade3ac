package io.inkstone.importer.export;

import io.inkstone.core.markup.YamlText;
import io.inkstone.core.markup.YamlWriter;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.importer.source.ArchivePath;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hexo from 5 on. */
final class HexoTree implements Tree {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern NUNJUCKS = Pattern.compile("\\{[{%#]");

    @Override
    public String textPath(OutgoingPost post) {
        String name = FileNames.of(post.slug());
        return post.isPage() && !post.isDraft() ? "source/" + name + "/index.md" : folder(post) + "/" + name + ".md";
    }

    @Override
    public boolean takes(OutgoingPost post, String path) {
        if (!post.isPage()) {
            return path.startsWith("source/_posts/") || (post.isDraft() && path.startsWith("source/_drafts/"));
        }
        return path.startsWith("source/")
                && Arrays.stream(path.split("/", -1)).noneMatch(name -> name.startsWith("_") || name.startsWith("."));
    }

    @Override
    public String folder(OutgoingPost post) {
        return post.isDraft() ? "source/_drafts" : post.isPage() ? "source" : "source/_posts";
    }

    @Override
    public String staticPath(String address) {
        return "source/" + address;
    }

    @Override
    public Map<String, @Nullable Object> frontMatter(OutgoingPost post) {
        TextKeys keys = new TextKeys()
                .words("title", post.post().title())
                .words("slug", post.slug())
                .plain("date", post.date(DATE, post.post().publishedAt()))
                .plain("updated", post.date(DATE, post.post().updatedAt()))
                .wordOrWords("author", post.post().authors());
        if (!post.categories().isEmpty()) {
            // A flat list of names would be one path from the root down.
            keys.put(
                    "categories",
                    post.categories().stream().map(HexoTree::words).toList());
        }
        keys.words("tags", post.post().tags())
                .words("series", post.post().series())
                .words("description", post.post().summary())
                .words("cover", post.post().cover())
                .words("lang", post.post().language())
                .yes("hidden", post.post().unlisted())
                .words("permalink", post.isDraft() ? null : post.address())
                .words("aliases", post.post().redirects());
        if (NUNJUCKS.matcher(post.post().markdown()).find()) {
            keys.plain("disableNunjucks", "true");
        }
        return keys.others(post.post().frontMatter(), Set.of("published")).values();
    }

    private static List<YamlText> words(List<String> names) {
        return names.stream().map(YamlText::new).toList();
    }

    @Override
    public Map<String, String> corrections(OutgoingPost post, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        String built = ArchivePath.withoutExtension(path)
                .replaceFirst("^source/(?:_posts/)?", "")
                .replaceFirst("/index$", "");
        String name = built.substring(built.lastIndexOf('/') + 1);
        boolean same = post.isPage() ? post.address().equalsIgnoreCase("/" + built + "/") : name.equals(post.slug());
        if (!post.isDraft() && !same) {
            values.put("permalink", post.address());
        }
        return values;
    }

    @Override
    public List<TreeFile> files(TreeSettings settings) {
        List<TreeFile> files = new ArrayList<>();
        files.add(new TreeFile("_config.yml", YamlWriter.document(configuration(settings))));
        files.add(new TreeFile("addresses.json", addresses(settings)));
        files.addAll(Templates.of(
                "hexo",
                List.of(
                        "package.json",
                        "scripts/addresses.js",
                        "themes/plain/layout/index.njk",
                        "themes/plain/layout/layout.njk",
                        "themes/plain/layout/post.njk")));
        return files;
    }

    private static Map<String, @Nullable Object> configuration(TreeSettings settings) {
        SiteSettings site = settings.site();
        return new TextKeys()
                .words("title", site.title())
                .words("description", site.description())
                .words("url", settings.url().isEmpty() ? "http://localhost:4000" : settings.url())
                .put("root", "/")
                .words("language", site.language())
                .words("timezone", site.timeZone())
                .words("permalink", pattern(site.permalink()))
                .plain("future", "false")
                .plain("filename_case", "0")
                .plain("post_asset_folder", "false")
                .put("skip_render", List.of(Redirects.NAME))
                .put("include", List.of(Redirects.NAME))
                .put("theme", "plain")
                .values();
    }

    /** Hexo's configuration knows nothing of single files, so a small script of the tree does. */
    private static String addresses(TreeSettings settings) {
        Map<String, String> lines = new TreeMap<>();
        settings.corrections()
                .forEach(correction -> correction
                        .values()
                        .forEach((key, address) -> lines.put(
                                QuotedText.of(correction.path().substring("source/".length())),
                                QuotedText.of(address))));
        List<String> members = new ArrayList<>();
        lines.forEach((path, address) -> members.add("  " + path + ": " + address));
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    private static String pattern(String permalink) {
        return permalink
                .replaceFirst("^/", "")
                .replace("{year}", ":year")
                .replace("{month}", ":month")
                .replace("{day}", ":day")
                .replace("{slug}", ":name");
    }
}
