package io.inkstone.importer.address;

import io.inkstone.core.site.Permalinks;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.CategoryCount;
import io.inkstone.core.taxonomy.NameKey;
import io.inkstone.core.taxonomy.TermCount;
import io.inkstone.importer.dialect.OldPage;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What shows here what a list or feed of the old site showed. A term is led to under the slug that it has on this site; one
 * under which nothing is to be seen, to the list of all.
 */
final class Counterparts {
    private final Permalinks permalinks;
    private final Map<String, Slug> tags;
    private final Map<String, Slug> authors;
    private final Map<String, String> categoryPaths = new HashMap<>();

    /** Of the terms that have something to show. */
    Counterparts(Permalinks permalinks, List<TermCount> tags, List<CategoryCount> categories, List<TermCount> authors) {
        this.permalinks = permalinks;
        this.tags = slugs(tags);
        this.authors = slugs(authors);
        Map<String, String> namesByPath = new HashMap<>();
        categories.forEach(category -> namesByPath.put(category.path(), category.name()));
        for (CategoryCount category : categories) {
            categoryPaths.putIfAbsent(namesOnPath(category.path(), namesByPath), category.path());
        }
    }

    private static Map<String, Slug> slugs(List<TermCount> terms) {
        Map<String, Slug> slugs = new HashMap<>();
        terms.forEach(term -> slugs.putIfAbsent(NameKey.of(term.name()), term.slug()));
        return slugs;
    }

    private static String namesOnPath(String path, Map<String, String> namesByPath) {
        StringBuilder names = new StringBuilder();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            names.append(NameKey.of(namesByPath.getOrDefault(path.substring(0, slash), "")))
                    .append('\n');
        }
        return names + NameKey.of(namesByPath.getOrDefault(path, ""));
    }

    /** A path from the root, percent-encoded; null for a file, and for what is like no list of ours. */
    @Nullable
    String of(OldPage page) {
        List<String> names = page.names();
        return switch (page.shows()) {
            case HOME -> permalinks.home();
            case ARCHIVE -> archive(names);
            case TAGS -> permalinks.tags();
            case TAG -> tag(names);
            case CATEGORIES -> permalinks.categories();
            case CATEGORY -> category(names);
            case AUTHOR -> author(names);
            case SEARCH -> permalinks.search();
            case SITEMAP -> "/sitemap.xml";
            case FEED -> feed(names);
            case OTHER -> namesake(page.address());
            case FILE, ELSEWHERE -> null;
        };
    }

    /** The years and months that have posts are not known here; the site is asked afterwards. */
    private String archive(List<String> names) {
        boolean digits = names.stream().allMatch(name -> name.matches("\\d{1,4}"));
        if (names.isEmpty() || !digits || names.getFirst().length() != 4) {
            return permalinks.archives();
        }
        Year year = Year.of(Integer.parseInt(names.getFirst()));
        int month = names.size() < 2 ? 0 : Integer.parseInt(names.get(1));
        return month < 1 || month > 12 ? permalinks.archive(year) : permalinks.archive(year.atMonth(month));
    }

    private String tag(List<String> names) {
        Slug slug = names.isEmpty() ? null : tags.get(NameKey.of(names.getFirst()));
        return slug == null ? permalinks.tags() : permalinks.tag(slug);
    }

    private String author(List<String> names) {
        Slug slug = names.isEmpty() ? null : authors.get(NameKey.of(names.getFirst()));
        return slug == null ? permalinks.authors() : permalinks.author(slug);
    }

    private String category(List<String> names) {
        String path = categoryPaths.get(names.stream().map(NameKey::of).collect(Collectors.joining("\n")));
        return path == null ? permalinks.categories() : permalinks.category(path);
    }

    /** A page that a theme filled is most often the list of the term that its address names. */
    private @Nullable String namesake(String address) {
        String last =
                address.replaceFirst("(?:/(?:index\\.html?)?|\\.html?)$", "").replaceFirst("^.*/", "");
        for (String name : List.of(NameKey.of(last), NameKey.of(last.replace('-', ' ')))) {
            String category = categoryPaths.get(name);
            Slug tag = tags.get(name);
            if (category != null) {
                return permalinks.category(category);
            }
            if (tag != null) {
                return permalinks.tag(tag);
            }
        }
        return null;
    }

    private String feed(List<String> names) {
        Slug slug = names.isEmpty() ? null : tags.get(NameKey.of(names.getFirst()));
        return slug == null ? Permalinks.ATOM_FEED : Permalinks.feed(permalinks.tag(slug));
    }
}
