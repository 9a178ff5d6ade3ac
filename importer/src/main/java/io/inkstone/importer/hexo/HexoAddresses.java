package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.source.ArchivePath;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the old site showed a document, and which other addresses led there. */
final class HexoAddresses {
    private static final String INDEX = "index";

    private final HexoConfiguration configuration;

    HexoAddresses(HexoConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Decoded, without {@code root}, likeliest first; none where the address cannot be computed, which is a notice. */
    List<String> urls(HexoDocument document, @Nullable HexoMoment moment) {
        String own = document.frontMatter().text("permalink");
        if (own != null) {
            String url = PathText.decode(withoutHost(own));
            return url.contains("..") ? List.of() : List.of(HexoPermalink.clean(finished(document, url)));
        }
        return document.role() instanceof HexoRole.Page ? List.of(pageUrl(document)) : postUrls(document, moment);
    }

    private String withoutHost(String permalink) {
        String path = permalink.replaceFirst("^(?i:https?:)?//[^/]+", "");
        String base = configuration.baseUrl();
        return !path.equals(permalink) && path.startsWith(base + "/") ? path.substring(base.length()) : path;
    }

    private String finished(HexoDocument document, String url) {
        boolean folder = configuration.hasPostAssetFolders() && document.role().isArticle();
        return folder && !url.endsWith("/") && !url.endsWith(".html") ? url + "/" : url;
    }

    private static String pageUrl(HexoDocument document) {
        String path = ArchivePath.withoutExtension(document.within());
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return "/" + (index ? path.substring(0, path.length() - INDEX.length()) : path + ".html");
    }

    private List<String> postUrls(HexoDocument document, @Nullable HexoMoment moment) {
        String template = configuration.permalink();
        Set<String> urls = new LinkedHashSet<>();
        for (String category : categories(document)) {
            for (@Nullable ZonedDateTime date : dates(moment)) {
                HexoPermalink.Parts parts = parts(document, category, date, moment);
                String missing = HexoPermalink.missing(template, parts);
                if (missing != null) {
                    warn(document, moment, missing);
                    return List.of();
                }
                urls.add(finished(document, HexoPermalink.url(template, parts)));
            }
        }
        return List.copyOf(urls);
    }

    private static List<@Nullable ZonedDateTime> dates(@Nullable HexoMoment moment) {
        List<@Nullable ZonedDateTime> dates = new ArrayList<>();
        if (moment == null) {
            dates.add(null);
        } else {
            dates.addAll(moment.forAddress());
        }
        return dates;
    }

    private static void warn(HexoDocument document, @Nullable HexoMoment moment, String missing) {
        if (moment != null && document.role() instanceof HexoRole.Post) {
            document.notices()
                    .add(
                            NoticeKind.ADDRESS,
                            0,
                            "its old address cannot be told: permalink asks for :" + missing
                                    + ", which the file does not say");
        }
    }

    private HexoPermalink.Parts parts(
            HexoDocument document, String category, @Nullable ZonedDateTime date, @Nullable HexoMoment moment) {
        FrontMatter frontMatter = document.frontMatter();
        Map<String, String> values = new LinkedHashMap<>(configuration.map("permalink_defaults"));
        for (String key : frontMatter.values().keySet()) {
            String text = frontMatter.text(key);
            if (text != null) {
                values.put(key, text);
            }
        }
        String slug = document.name().slug();
        values.put("title", slug);
        values.put("name", slug.substring(slug.lastIndexOf('/') + 1));
        String title = frontMatter.text("title");
        values.put("post_title", title == null ? "" : HexoSlug.of(title).toLowerCase(Locale.ROOT));
        values.put("category", category);
        return new HexoPermalink.Parts(
                values, date, moment == null ? 0 : moment.instant().getEpochSecond());
    }

    /** For {@code :category}: the deepest of the last path as Hexo has it, then of the others, which its order may prefer. */
    private List<String> categories(HexoDocument document) {
        if (!configuration.permalink().contains(":category")) {
            return List.of("");
        }
        List<String> slugs = new ArrayList<>(HexoTerms.categories(document.frontMatter()).stream()
                .map(this::categorySlug)
                .toList());
        return slugs.isEmpty() ? List.of(configuration.text("default_category", "uncategorized")) : slugs.reversed();
    }

    /** Each name as {@code category_map} has it, joined by slashes (models/category.ts). */
    String categorySlug(List<String> path) {
        return String.join(
                "/", path.stream().map(name -> slug("category_map", name)).toList());
    }

    String tagSlug(String name) {
        return slug("tag_map", name);
    }

    private String slug(String map, String name) {
        return configuration.cased(HexoSlug.of(configuration.map(map).getOrDefault(name, name)));
    }

    /** The same as the reader's browser asked for them: below {@code root}, and what would end the path encoded. */
    List<String> full(List<String> urls) {
        return urls.stream()
                .map(url -> configuration.baseUrl() + PathText.closed(url))
                .distinct()
                .toList();
    }

    /** What plug-ins for redirects call former addresses: paths of this site; what leads elsewhere is left out. */
    List<String> redirects(HexoDocument document) {
        List<String> redirects = new ArrayList<>();
        for (String key : List.of("redirect_from", "aliases", "alias")) {
            for (String from : document.frontMatter().texts(key)) {
                boolean elsewhere = from.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")
                        || PathText.decode(from).contains("..");
                if (!elsewhere) {
                    redirects.add(configuration.baseUrl() + HexoPermalink.clean(PathText.decode(from)));
                }
            }
        }
        return redirects;
    }
}
