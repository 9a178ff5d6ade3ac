package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pages that plug-ins make for tags, categories, years and months: jekyll-archives, and the generators of Octopress. */
final class JekyllTermPages {
    private static final Map<String, String> PERMALINKS =
            Map.of("year", "/:year/", "month", "/:year/:month/", "tag", "/tag/:name/", "category", "/category/:name/");

    private final JekyllConfiguration configuration;
    private final Map<?, ?> settings;
    private final JekyllTerms terms = new JekyllTerms();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> months = new TreeSet<>();

    JekyllTermPages(JekyllConfiguration configuration) {
        this.configuration = configuration;
        this.settings = configuration.values().value("jekyll-archives") instanceof Map<?, ?> map ? map : Map.of();
    }

    void learn(JekyllDocument document, @Nullable JekyllMoment moment) {
        tags.addAll(terms.tags(document.frontMatter()));
        categories.addAll(terms.categories(document));
        if (moment != null) {
            ZonedDateTime date = moment.forAddress().getFirst();
            months.add("%04d/%02d".formatted(date.getYear(), date.getMonthValue()));
        }
    }

    /** Nothing where no such plug-in is used. */
    List<OldPage> done(List<String> plugins) {
        List<OldPage> pages = new ArrayList<>();
        pages.addAll(below("category_dir", Shows.CATEGORY, categories));
        pages.addAll(below("tag_dir", Shows.TAG, tags));
        if (!plugins.contains("jekyll-archives") && settings.isEmpty()) {
            return pages;
        }
        if (isEnabled("tags")) {
            tags.forEach(tag -> pages.add(named("tag", Shows.TAG, tag)));
        }
        if (isEnabled("categories")) {
            categories.forEach(category -> pages.add(named("category", Shows.CATEGORY, category)));
        }
        Set<String> years = new TreeSet<>();
        for (String month : months) {
            String[] parts = month.split("/", -1);
            if (isEnabled("month")) {
                pages.add(dated("month", parts[0], parts[1]));
            }
            if (isEnabled("year") && years.add(parts[0])) {
                pages.add(dated("year", parts[0]));
            }
        }
        return pages;
    }

    /** As Octopress' generators ask for it: each in a folder that the configuration names. */
    private List<OldPage> below(String key, Shows shows, Set<String> names) {
        String folder = configuration.values().text(key);
        return folder == null
                ? List.of()
                : names.stream()
                        .map(name -> page(folder + "/" + Slugify.DEFAULT.of(name) + "/", shows, List.of(name)))
                        .toList();
    }

    private boolean isEnabled(String kind) {
        Object enabled = settings.get("enabled");
        return "all".equals(enabled) || FrontMatter.texts(enabled).contains(kind);
    }

    private OldPage named(String kind, Shows shows, String name) {
        return page(template(kind).replace(":name", Slugify.DEFAULT.of(name)), shows, List.of(name));
    }

    private OldPage dated(String kind, String... parts) {
        String address = template(kind).replace(":year", parts[0]).replace(":month", parts[parts.length - 1]);
        return page(address, Shows.ARCHIVE, List.of(parts));
    }

    private OldPage page(String address, Shows shows, List<String> names) {
        return new OldPage(configuration.baseUrl() + "/" + address.replaceFirst("^/+", ""), shows, names);
    }

    private String template(String kind) {
        Object own = settings.get("permalinks") instanceof Map<?, ?> permalinks ? permalinks.get(kind) : null;
        return own instanceof String text ? text : PERMALINKS.getOrDefault(kind, "/");
    }
}
