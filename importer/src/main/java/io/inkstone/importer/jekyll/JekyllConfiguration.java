package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.GlobPattern;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code _config.yml} says, as far as texts and addresses depend on it.
 *
 * @param zone null where none is set: Jekyll then takes the one of the machine that built the site
 */
record JekyllConfiguration(
        FrontMatter values,
        @Nullable ZoneId zone,
        String permalink,
        String baseUrl,
        Map<String, JekyllCollection> collections,
        List<JekyllDefault> defaults,
        List<GlobPattern> excluded,
        List<GlobPattern> included) {

    private static final List<String> NEVER =
            List.of("Gemfile", "Gemfile.lock", "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/");

    static JekyllConfiguration of(FrontMatter values, Notices notices) {
        List<String> excluded = new ArrayList<>(NEVER);
        excluded.addAll(values.texts("exclude"));
        String baseUrl = values.text("baseurl");
        String permalink = values.text("permalink");
        return new JekyllConfiguration(
                values,
                zone(values.text("timezone"), notices),
                permalink == null ? "date" : permalink,
                baseUrl == null ? "" : trimmed(baseUrl),
                collections(values),
                JekyllDefault.list(values.value("defaults")),
                excluded.stream().map(GlobPattern::of).toList(),
                values.texts("include").stream().map(GlobPattern::of).toList());
    }

    /** The plug-ins that it asks for, which older sites call gems. */
    List<String> plugins() {
        List<String> plugins = new ArrayList<>(values.texts("plugins"));
        plugins.addAll(values.texts("gems"));
        return plugins;
    }

    /** The collection of this name, or of the folder {@code _name}. */
    @Nullable
    JekyllCollection collection(String name) {
        return collections.get(name);
    }

    /** Where the site stood, as {@code url:} names it; null for none. */
    @Nullable
    String url() {
        return values.text("url");
    }

    /** The site's own host as {@code url:} names it, without scheme; null for none. */
    @Nullable
    String host() {
        String url = values.text("url");
        return url == null ? null : url.replaceFirst("^(?:https?:)?//", "").replaceFirst("/.*$", "");
    }

    OldSite oldSite() {
        return new OldSite(host(), baseUrl);
    }

    /** The template of posts' addresses. */
    String postPermalink() {
        JekyllCollection posts = collections.get("posts");
        return JekyllPermalink.style(posts != null && posts.permalink() != null ? posts.permalink() : permalink);
    }

    /** Whether pages and collections end their addresses with a slash. */
    boolean hasPrettyPages() {
        return permalink.equals("pretty") || permalink.endsWith("/");
    }

    boolean publishesFuture() {
        return values.isYes("future");
    }

    private static @Nullable ZoneId zone(@Nullable String name, Notices notices) {
        try {
            return name == null ? null : ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            notices.add(NoticeKind.CONFIGURATION, 0, "timezone: \"" + name + "\" is no time zone and was passed over");
            return null;
        }
    }

    private static String trimmed(String baseUrl) {
        String path = "/" + baseUrl.replaceAll("^/+|/+$", "");
        return path.equals("/") ? "" : path;
    }

    private static Map<String, JekyllCollection> collections(FrontMatter values) {
        Map<String, JekyllCollection> collections = new LinkedHashMap<>();
        Object value = values.value("collections");
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, settings) ->
                    collections.put(String.valueOf(name), JekyllCollection.of(String.valueOf(name), settings)));
        } else {
            FrontMatter.texts(value).forEach(name -> collections.put(name, JekyllCollection.of(name, null)));
        }
        return collections;
    }
}
