package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What else Hugo made by itself: home, sections, terms, their further pages and feeds. */
final class HugoOldPages {
    private static final int USUAL_PAGE_SIZE = 10;
    private static final Taxonomy TAGS = new Taxonomy("tags", Shows.TAGS, Shows.TAG, HugoFound::tags);
    private static final Taxonomy CATEGORIES =
            new Taxonomy("categories", Shows.CATEGORIES, Shows.CATEGORY, HugoFound::categories);
    private static final Taxonomy AUTHORS = new Taxonomy("authors", null, Shows.AUTHOR, HugoFound::authors);

    private final HugoConfiguration configuration;
    private final HugoAddresses addresses;
    private final Map<String, OldPage> pages = new LinkedHashMap<>();

    private record Taxonomy(String name, @Nullable Shows all, Shows one, Function<HugoFound, List<String>> terms) {}

    HugoOldPages(HugoConfiguration configuration, HugoAddresses addresses) {
        this.configuration = configuration;
        this.addresses = addresses;
    }

    /** Of posts and of other texts that readers could see. */
    List<OldPage> lists(List<HugoFound> posts, List<HugoFound> others) {
        for (HugoLanguage language : configuration.languages()) {
            List<HugoFound> own = in(language, posts);
            List<HugoFound> pages = in(language, others);
            if (!own.isEmpty() || !pages.isEmpty() || language.equals(configuration.defaultLanguage())) {
                list(addresses.section(language, ""), Shows.HOME, List.of(), own.size());
                sections(language, own, pages);
                terms(language, own, TAGS);
                terms(language, own, CATEGORIES);
                terms(language, own, AUTHORS);
            }
        }
        return List.copyOf(pages.values());
    }

    private static List<HugoFound> in(HugoLanguage language, List<HugoFound> texts) {
        return texts.stream()
                .filter(each -> each.location().language().equals(language))
                .toList();
    }

    /** Folders at the content's top, and deeper ones that have a head. Where these hold pages, home is the nearest list. */
    private void sections(HugoLanguage language, List<HugoFound> posts, List<HugoFound> others) {
        Map<String, Integer> folders = new LinkedHashMap<>();
        posts.forEach(post -> folders.merge(post.location().section(), 1, Integer::sum));
        folders.remove("");
        Set<String> listed = Set.copyOf(folders.keySet());
        others.forEach(page -> folders.merge(page.location().section(), 1, Integer::sum));
        others.stream()
                .filter(page -> page.location().kind() == HugoLocation.Kind.SECTION)
                .forEach(page -> folders.putIfAbsent(page.location().folder(), 1));
        folders.remove("");
        folders.forEach((folder, count) -> list(
                addresses.section(language, folder),
                listed.contains(folder.split("/", 2)[0]) ? Shows.ARCHIVE : Shows.HOME,
                List.of(),
                count));
    }

    private void terms(HugoLanguage language, List<HugoFound> posts, Taxonomy taxonomy) {
        if (!configuration.taxonomies().contains(taxonomy.name())) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (HugoFound post : posts) {
            for (String term : new LinkedHashSet<>(taxonomy.terms().apply(post))) {
                String address = addresses.term(language, taxonomy.name(), term);
                names.putIfAbsent(address, term);
                counts.merge(address, 1, Integer::sum);
            }
        }
        if (taxonomy.all() != null
                && !configuration.isDisabled("taxonomy")
                && !configuration.isDisabled("taxonomyTerm")) {
            list(addresses.term(language, taxonomy.name(), null), taxonomy.all(), List.of(), counts.size());
        }
        if (!configuration.isDisabled("term")) {
            counts.forEach((address, count) ->
                    list(address, taxonomy.one(), List.of(String.valueOf(names.get(address))), count));
        }
    }

    /** A list, its further pages and its feed. */
    private void list(String address, Shows shows, List<String> names, int count) {
        add(address, shows, names);
        String folder = configuration.keys().text("pagination", "path");
        String old = configuration.keys().text("paginatepath");
        String page = (folder != null ? folder : old != null ? old : "page").replaceAll("^/+|/+$", "");
        int pageCount = (count + pageSize() - 1) / pageSize();
        for (int number = 1; number <= pageCount; number++) {
            add(address + page + "/" + number + "/", shows, names);
        }
        if (!configuration.isDisabled("rss")) {
            String name = configuration.keys().text("outputformats", "rss", "basename");
            add(address + (name == null ? "index" : name) + ".xml", Shows.FEED, List.of());
        }
    }

    private int pageSize() {
        String size = configuration.keys().text("pagination", "pagersize");
        String written = size == null ? configuration.keys().text("paginate") : size;
        return written != null && written.matches("[1-9]\\d{0,4}") ? Integer.parseInt(written) : USUAL_PAGE_SIZE;
    }

    private void add(String address, Shows shows, List<String> names) {
        pages.putIfAbsent(address, new OldPage(address, shows, names));
    }
}
