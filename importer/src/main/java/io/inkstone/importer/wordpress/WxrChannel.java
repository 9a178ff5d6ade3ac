package io.inkstone.importer.wordpress;

import io.inkstone.core.site.PathText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What an export says of the blog as a whole. */
final class WxrChannel {
    private static final int DEEPEST = 20;

    private final Xml xml;
    private final Map<String, String> authors = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    private WxrChannel(Xml xml) {
        this.xml = xml;
    }

    /** Of all files into which an export was cut. */
    static WxrChannel of(List<Xml> heads) {
        WxrChannel channel = new WxrChannel(heads.getFirst());
        heads.forEach(channel::learn);
        return channel;
    }

    private void learn(Xml xml) {
        xml.children("wp:author").forEach(this::author);
        xml.children("wp:category").forEach(this::category);
        xml.children("wp:tag").forEach(tag -> tags.put(slug(tag, "wp:tag_slug"), name(tag, "wp:tag_name")));
        xml.children("wp:term").forEach(this::term);
    }

    private record Category(String name, String parent) {}

    private void author(Xml author) {
        String login = author.text("wp:author_login");
        String display = name(author, "wp:author_display_name");
        String full = (author.text("wp:author_first_name") + " " + author.text("wp:author_last_name")).strip();
        authors.put(login, !display.isEmpty() ? display : !full.isEmpty() ? full : login);
    }

    private void category(Xml category) {
        String slug = slug(category, "wp:category_nicename");
        categories.put(slug, new Category(name(category, "wp:cat_name"), slug(category, "wp:category_parent")));
    }

    private void term(Xml term) {
        String slug = slug(term, "wp:term_slug");
        switch (term.text("wp:term_taxonomy")) {
            case "category" ->
                categories.putIfAbsent(slug, new Category(name(term, "wp:term_name"), slug(term, "wp:term_parent")));
            case "post_tag" -> tags.putIfAbsent(slug, name(term, "wp:term_name"));
            default -> {}
        }
    }

    /** WordPress keeps names as HTML. */
    private static String name(Xml xml, String name) {
        return Parser.unescapeEntities(xml.text(name), false);
    }

    private static String slug(Xml xml, String name) {
        return PathText.decode(xml.text(name));
    }

    @Nullable
    String title() {
        return textOrNull("title");
    }

    @Nullable
    String description() {
        return textOrNull("description");
    }

    @Nullable
    String language() {
        return textOrNull("language");
    }

    private @Nullable String textOrNull(String name) {
        String text = name(xml, name);
        return text.isEmpty() ? null : text;
    }

    /** Where the blog stood. */
    @Nullable
    String address() {
        return Objects.requireNonNullElseGet(textOrNull("wp:base_blog_url"), () -> xml.text("link"));
    }

    /** By which name readers know somebody; the log-in name where the export does not say. */
    String author(String login) {
        return authors.getOrDefault(login, login);
    }

    boolean knowsAuthor(String login) {
        return authors.containsKey(login);
    }

    Map<String, String> authors() {
        return authors;
    }

    Map<String, String> tags() {
        return tags;
    }

    List<String> categorySlugs() {
        return List.copyOf(categories.keySet());
    }

    /** From the root of the tree down; {@code name} alone where the export does not know the category. */
    List<String> categoryPath(String slug, String name) {
        List<String> path = new ArrayList<>();
        for (String each : lineage(slug)) {
            Category category = Objects.requireNonNull(categories.get(each));
            path.add(category.name().isEmpty() ? each : category.name());
        }
        return path.isEmpty() ? List.of(name) : path;
    }

    /** The slugs from the root of the tree down to this one; empty for one that the export does not know. */
    List<String> lineage(String slug) {
        List<String> lineage = new ArrayList<>();
        String at = slug;
        while (categories.containsKey(at) && !lineage.contains(at) && lineage.size() < DEEPEST) {
            lineage.add(at);
            at = Objects.requireNonNull(categories.get(at)).parent();
        }
        Collections.reverse(lineage);
        return lineage;
    }
}
