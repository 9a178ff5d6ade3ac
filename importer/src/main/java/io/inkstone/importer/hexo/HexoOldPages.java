package io.inkstone.importer.hexo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the old site, as the plug-ins that every new Hexo site has make them: home, archives by year and month, tags and
 * categories, each with its further pages (hexo-generator-index, -archive, -tag, -category).
 */
final class HexoOldPages {
    private final HexoConfiguration configuration;
    private final HexoAddresses addresses;
    private final Map<String, Integer> tags = new LinkedHashMap<>();
    private final Map<List<String>, Integer> categories = new LinkedHashMap<>();
    private final Map<List<String>, Integer> archives =
            new TreeMap<>((a, b) -> String.join("/", a).compareTo(String.join("/", b)));
    private final List<OldPage> pages = new ArrayList<>();
    private int posts;

    HexoOldPages(HexoConfiguration configuration, HexoAddresses addresses) {
        this.configuration = configuration;
        this.addresses = addresses;
    }

    /** Counts a post that the lists showed. */
    void post(HexoDocument document, @Nullable ZonedDateTime date) {
        posts++;
        HexoTerms.tags(document.frontMatter()).forEach(tag -> tags.merge(tag, 1, Integer::sum));
        for (List<String> path : HexoTerms.categories(document.frontMatter())) {
            for (int depth = 1; depth <= path.size(); depth++) {
                categories.merge(List.copyOf(path.subList(0, depth)), 1, Integer::sum);
            }
        }
        if (date != null) {
            String year = "%04d".formatted(date.getYear());
            archives.merge(List.of(year), 1, Integer::sum);
            archives.merge(List.of(year, "%02d".formatted(date.getMonthValue())), 1, Integer::sum);
        }
    }

    /** A page that the theme filled with a list. */
    void list(HexoDocument document, List<String> urls) {
        String kind =
                (document.frontMatter().text("type", "layout") + " " + document.within()).toLowerCase(Locale.ROOT);
        Shows shows = kind.contains("tag")
                ? Shows.TAGS
                : kind.contains("categor") ? Shows.CATEGORIES : kind.contains("archive") ? Shows.ARCHIVE : null;
        if (shows != null) {
            urls.forEach(url -> add(url, shows, List.of()));
        }
    }

    /** A picture or other file under the address that it had. */
    void file(String url, String archivePath) {
        add(PathText.closed(url), Shows.FILE, List.of(archivePath));
    }

    List<OldPage> all() {
        paged(between(indexPath()), new Shown(Shows.HOME, List.of()), posts, "index_generator");
        String archive = folder("archive_dir", "archives");
        paged(archive, new Shown(Shows.ARCHIVE, List.of()), posts, "archive_generator");
        archives.forEach((time, count) -> paged(
                archive + String.join("/", time) + "/", new Shown(Shows.ARCHIVE, time), count, "archive_generator"));
        String tagFolder = folder("tag_dir", "tags");
        add(tagFolder, Shows.TAGS, List.of());
        tags.forEach((tag, count) -> paged(
                tagFolder + addresses.tagSlug(tag) + "/", new Shown(Shows.TAG, List.of(tag)), count, "tag_generator"));
        String categoryFolder = folder("category_dir", "categories");
        add(categoryFolder, Shows.CATEGORIES, List.of());
        categories.forEach((path, count) -> paged(
                categoryFolder + addresses.categorySlug(path) + "/",
                new Shown(Shows.CATEGORY, path),
                count,
                "category_generator"));
        HexoFeeds.paths(configuration).forEach(path -> add("/" + path, Shows.FEED, List.of()));
        return pages.stream().distinct().toList();
    }

    private record Shown(Shows shows, List<String> names) {}

    private void paged(String folder, Shown shown, int count, String generator) {
        add(folder, shown.shows(), shown.names());
        int size = pageSize(generator);
        String page = configuration.text("pagination_dir", "page");
        for (int number = 2; size > 0 && (number - 1) * size < count; number++) {
            add(folder + page + "/" + number + "/", shown.shows(), shown.names());
        }
    }

    private void add(String url, Shows shows, List<String> names) {
        pages.add(new OldPage(configuration.baseUrl() + url, shows, names));
    }

    private String indexPath() {
        return configuration.values().value("index_generator") instanceof Map<?, ?> map
                        && map.get("path") instanceof String path
                ? path
                : "";
    }

    private int pageSize(String generator) {
        Object own = configuration.values().value(generator) instanceof Map<?, ?> map ? map.get("per_page") : null;
        String digits = own instanceof String text ? text : configuration.text("per_page", "10");
        return digits.strip().matches("\\d{1,6}") ? Integer.parseInt(digits.strip()) : 0;
    }

    private String folder(String key, String otherwise) {
        return between(configuration.text(key, otherwise));
    }

    /** Between slashes; one slash for the root. */
    private static String between(String folder) {
        String name = folder.replaceAll("^/+|/+$", "");
        return name.isEmpty() ? "/" : "/" + name + "/";
    }
}
