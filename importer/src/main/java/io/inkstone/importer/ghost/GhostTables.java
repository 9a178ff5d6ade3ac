package io.inkstone.importer.ghost;

import io.inkstone.importer.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside the posts: tags, authors, settings. Of settings, which hold keys and secrets, only the harmless are asked. */
final class GhostTables {
    private final Map<String, JsonObject> tags = new LinkedHashMap<>();
    private final Map<String, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, List<JsonObject>> tagsOfPost = new HashMap<>();
    private final Map<String, List<JsonObject>> authorsOfPost = new HashMap<>();
    private final Map<String, JsonObject> metaOfPost = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    GhostTables(GhostFile file) {
        file.table("tags").forEach(tag -> tags.put(key(tag, "id"), tag));
        file.table("users").forEach(user -> users.put(key(user, "id"), user));
        file.table("posts_meta").forEach(meta -> metaOfPost.put(key(meta, "post_id"), meta));
        link(file.table("posts_tags"), tagsOfPost);
        link(file.table("posts_authors"), authorsOfPost);
        for (JsonObject setting : file.table("settings")) {
            String value = setting.text("value");
            if (value != null && setting.text("key") != null) {
                settings.put(key(setting, "key"), value);
            }
        }
    }

    private static String key(JsonObject object, String name) {
        String key = object.text(name);
        return key == null ? "" : key;
    }

    private static void link(List<JsonObject> rows, Map<String, List<JsonObject>> byPost) {
        rows.forEach(row -> byPost.computeIfAbsent(key(row, "post_id"), post -> new ArrayList<>())
                .add(row));
        byPost.values().forEach(each -> each.sort(Comparator.comparingInt(row -> row.number("sort_order", 0))));
    }

    /** In the author's order; those that begin with {@code #} are for the theme. */
    List<JsonObject> tags(GhostPost post) {
        List<JsonObject> found = new ArrayList<>();
        tagsOfPost.getOrDefault(post.id(), List.of()).forEach(row -> add(found, tags.get(key(row, "tag_id"))));
        post.values().objects("tags").forEach(tag -> add(found, tag.text("name") == null ? tag.object("data") : tag));
        return found;
    }

    private static void add(List<JsonObject> found, @Nullable JsonObject tag) {
        if (tag != null && tag.text("name") != null) {
            found.add(tag);
        }
    }

    static boolean isInternal(JsonObject tag) {
        return "internal".equals(tag.text("visibility")) || key(tag, "name").startsWith("#");
    }

    List<String> publicTags(GhostPost post) {
        return names(tags(post).stream().filter(tag -> !isInternal(tag)).toList());
    }

    List<String> internalTags(GhostPost post) {
        return names(tags(post).stream().filter(GhostTables::isInternal).toList());
    }

    private static List<String> names(List<JsonObject> objects) {
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(object -> names.add(key(object, "name").strip()));
        return List.copyOf(names);
    }

    List<JsonObject> authors(GhostPost post) {
        List<JsonObject> found = new ArrayList<>();
        authorsOfPost.getOrDefault(post.id(), List.of()).forEach(row -> add(found, users.get(key(row, "author_id"))));
        post.values()
                .objects("authors")
                .forEach(author -> add(found, author.text("name") == null ? author.object("data") : author));
        if (found.isEmpty()) {
            String id = post.text("author_id");
            JsonObject author = post.values().object("author");
            add(found, id == null ? (author.text("name") == null ? author.object("data") : author) : users.get(id));
        }
        return found;
    }

    List<String> authorNames(GhostPost post) {
        return names(authors(post));
    }

    JsonObject meta(GhostPost post) {
        return metaOfPost.getOrDefault(post.id(), JsonObject.EMPTY);
    }

    List<JsonObject> tags() {
        return List.copyOf(tags.values());
    }

    List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    @Nullable
    String setting(String... keys) {
        for (String key : keys) {
            if (settings.containsKey(key)) {
                return settings.get(key);
            }
        }
        return null;
    }
}
