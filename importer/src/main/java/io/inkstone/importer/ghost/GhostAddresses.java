package io.inkstone.importer.ghost;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Ghost showed its posts: below {@code /} by slug, as the setting {@code permalinks} of old versions said, or as
 * {@code routes.yaml} says where it lies in the archive.
 */
final class GhostAddresses {
    private static final String DEFAULT = "/:slug/";
    private static final Pattern TOKEN = Pattern.compile(":([a-z_]+)|\\{([a-z_]+)}");
    private static final Pattern TAG_FILTER = Pattern.compile("(?:primary_)?tags?:\\[?'?([\\w-]+)'?]?");

    private final List<Route> routes = new ArrayList<>();
    private final ZoneId zone;

    /** @param tag the slug that a post must have; null for every post */
    private record Route(@Nullable String tag, String permalink) {}

    GhostAddresses(FrontMatter routesFile, @Nullable String setting, ZoneId zone) {
        this.zone = zone;
        if (routesFile.value("collections") instanceof Map<?, ?> collections) {
            collections.values().forEach(this::route);
        }
        routes.add(new Route(null, setting == null || !setting.contains("slug") ? DEFAULT : setting));
    }

    private void route(@Nullable Object collection) {
        if (collection instanceof Map<?, ?> map && map.get("permalink") instanceof String permalink) {
            String filter = map.get("filter") instanceof String text ? text.strip() : "";
            Matcher tag = TAG_FILTER.matcher(filter);
            if (filter.isEmpty() || tag.matches()) {
                routes.add(new Route(filter.isEmpty() ? null : tag.group(1), permalink));
            }
        }
    }

    /** Decoded, from the root of the host; empty for a post without slug. */
    List<String> of(GhostPost post, GhostTables tables) {
        String slug = post.text("slug");
        if (post.url() != null) {
            return of(post.url());
        }
        if (slug == null) {
            return List.of();
        }
        if (post.kind() == EntryKind.PAGE) {
            return List.of("/" + slug + "/");
        }
        List<JsonObject> tags = tables.tags(post).stream()
                .filter(tag -> !GhostTables.isInternal(tag))
                .toList();
        String permalink = routes.stream()
                .filter(route -> route.tag() == null || hasTag(tags, route.tag()))
                .map(Route::permalink)
                .findFirst()
                .orElse(DEFAULT);
        return List.of(filled(permalink, post, tables, tags));
    }

    private static List<String> of(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null || path.equals("/") || path.isEmpty() ? List.of() : List.of(path);
        } catch (IllegalArgumentException noAddress) {
            return List.of();
        }
    }

    private static boolean hasTag(List<JsonObject> tags, String slug) {
        return tags.stream().anyMatch(tag -> slug.equals(tag.text("slug")));
    }

    private String filled(String permalink, GhostPost post, GhostTables tables, List<JsonObject> tags) {
        Instant published = post.publishedAt();
        ZonedDateTime date = (published == null ? Instant.EPOCH : published).atZone(zone);
        List<JsonObject> authors = tables.authors(post);
        return TOKEN.matcher(permalink).replaceAll(token -> {
            String name = token.group(1) == null ? token.group(2) : token.group(1);
            String value = switch (name) {
                case "slug" -> post.text("slug");
                case "id" -> post.id();
                case "year" -> "%04d".formatted(date.getYear());
                case "month" -> "%02d".formatted(date.getMonthValue());
                case "day" -> "%02d".formatted(date.getDayOfMonth());
                case "author", "primary_author" ->
                    authors.isEmpty() ? "all" : authors.getFirst().text("slug");
                case "primary_tag" -> tags.isEmpty() ? "all" : tags.getFirst().text("slug");
                default -> token.group();
            };
            return Matcher.quoteReplacement(value == null ? "" : value);
        });
    }
}
