package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.AsMarkdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages on which the old theme listed a collection. Its documents are pages here, of which the site has no list of its own: such a page
 * comes in with links to them.
 */
final class JekyllOverviews {
    private static final Pattern MARK = Pattern.compile("\\{[%{]|<");

    private final JekyllConfiguration configuration;
    private final List<Held> held = new ArrayList<>();
    private final Map<String, StringBuilder> linksByCollection = new HashMap<>();
    private final Map<String, String> collectionByPath = new HashMap<>();

    JekyllOverviews(JekyllConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * A page that the theme filled, until all documents are known.
     *
     * @param reason why it is no page of its own
     * @param address where it was, decoded
     */
    record Held(JekyllDocument document, String reason, String address) {}

    /** A document that readers saw, under its title. */
    void learn(JekyllDocument document, String title, String url) {
        if (document.role() instanceof JekyllRole.InCollection in) {
            String link = AsMarkdown.link(AsMarkdown.escaped(title), configuration.baseUrl() + url);
            linksByCollection
                    .computeIfAbsent(in.collection().name(), name -> new StringBuilder())
                    .append("- ")
                    .append(link)
                    .append('\n');
        }
    }

    /** Keeps the page if it may have been such a list. */
    boolean hold(Held page) {
        String collection = JekyllPages.isFilledByTheme(page.reason()) ? collection(page) : null;
        if (collection == null) {
            return false;
        }
        collectionByPath.put(page.document().path(), collection);
        return held.add(page);
    }

    private @Nullable String collection(Held page) {
        List<String> names = configuration.collections().values().stream()
                .filter(collection ->
                        collection.published() && !collection.name().equals("posts"))
                .map(JekyllCollection::name)
                .toList();
        String last = page.address().replaceFirst("(?:/|\\.html?)++$", "").replaceFirst("^.*/", "");
        return names.stream()
                .filter(last::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> JekyllLists.isKnown(page)
                        ? null
                        : names.stream()
                                .filter(name -> lists(page, name))
                                .findFirst()
                                .orElse(null));
    }

    private static boolean lists(Held page, String collection) {
        return Pattern.compile("\\{%[^}]*\\bsite\\." + Pattern.quote(collection) + "\\b")
                .matcher(page.document().body())
                .find();
    }

    List<Held> held() {
        return List.copyOf(held);
    }

    /** What the page listed, as a list of Markdown; null if it listed nothing that came in. To be asked once all documents are known. */
    @Nullable
    String links(String path) {
        StringBuilder links = linksByCollection.get(String.valueOf(collectionByPath.get(path)));
        return links == null ? null : links.toString();
    }

    /** The page with what it says before its list begins and no more. */
    static JekyllDocument introduction(JekyllDocument page) {
        return page.withBody(MARK.split(page.body(), 2)[0].strip());
    }
}
