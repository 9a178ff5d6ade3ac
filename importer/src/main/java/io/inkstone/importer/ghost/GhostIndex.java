package io.inkstone.importer.ghost;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.source.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What pass one remembers of the posts of a file, until the tables that may stand behind them are read. */
final class GhostIndex {
    private static final Pattern OWN =
            Pattern.compile("https?:\\\\?/\\\\?/([\\w.-]+(?::\\d+)?)\\\\?/content\\\\?/(?:images|media|files)\\\\?/");
    private static final List<String> COUNTED = List.of(
            "updated_at",
            "updated_by",
            "created_by",
            "published_by",
            "email_recipient_filter",
            "newsletter_id",
            "comment_id",
            "plaintext",
            "show_title_and_feature_image",
            "lock",
            "locale",
            "amp",
            "id",
            "author_id",
            "count",
            "reading_time",
            "html");
    private static final String NOT_THE_BLOGS = "static.ghost.org";

    private final Map<String, GhostFile.Place> placeByPath = new LinkedHashMap<>();
    private final Map<String, String> hashByPath = new HashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final Map<String, Integer> hosts = new TreeMap<>();
    private final String prefix;

    GhostIndex(String prefix) {
        this.prefix = prefix;
    }

    void add(JsonObject written, GhostFile.Place place) {
        GhostPost post = new GhostPost(written);
        String path = prefix + post.identity();
        if (placeByPath.putIfAbsent(path, place) != null) {
            repeated.add(path);
            return;
        }
        hashByPath.put(path, hash(post));
        post.values().values().values().forEach(this::countHosts);
        if (post.url() != null) {
            countHosts(post.url().replaceFirst("(https?://[^/]+).*", "$1/content/images/"));
        }
    }

    /** Everything that a post is made of; HTML only where it is not itself made of something else. */
    private static String hash(GhostPost post) {
        Map<String, @Nullable Object> values = new TreeMap<>(post.values().values());
        boolean made = post.text("lexical") != null || post.text("mobiledoc") != null || post.text("markdown") != null;
        COUNTED.stream().filter(key -> made || !key.equals("html")).forEach(values::remove);
        values.values().removeIf(value -> value == null);
        return ContentHash.of(values.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void countHosts(@Nullable Object value) {
        if (value instanceof String text) {
            Matcher own = OWN.matcher(text);
            while (own.find()) {
                if (!own.group(1).equals(NOT_THE_BLOGS)) {
                    hosts.merge(own.group(1), 1, Integer::sum);
                }
            }
        }
    }

    /** The host on which most of the pictures lie, for the export does not name the blog's own; null for none. */
    @Nullable
    String host() {
        return hosts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    Map<String, GhostFile.Place> places() {
        return placeByPath;
    }

    List<String> repeated() {
        return repeated;
    }

    Entry entry(String path, GhostPost post, List<String> addresses) {
        boolean draft = post.visibility() == Visibility.DRAFT;
        String title = post.text("title");
        String slug = post.text("slug");
        String hash = hashByPath.get(path);
        List<String> amp = addresses.stream()
                .map(address -> address.replaceFirst("/*$", "/amp/"))
                .toList();
        return new Entry(
                path,
                hash == null ? "" : hash,
                post.kind(),
                post.visibility(),
                title == null ? (slug == null ? "#" + post.id() : slug.replace('-', ' ')) : title.strip(),
                slug == null || slug.startsWith("untitled") ? "" : slug,
                post.publishedAt(),
                draft ? List.of() : addresses,
                draft ? List.of() : amp);
    }
}
