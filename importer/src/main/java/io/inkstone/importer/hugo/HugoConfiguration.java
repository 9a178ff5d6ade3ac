package io.inkstone.importer.hugo;

import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a site's configuration says, as far as texts and addresses depend on it.
 *
 * @param languages the default one first
 * @param zone null where none is set: Hugo then takes a time without zone for UTC
 * @param contents where texts lie
 */
record HugoConfiguration(
        HugoKeys keys,
        List<HugoLanguage> languages,
        @Nullable ZoneId zone,
        List<HugoContents> contents) {
    private static final List<String> DATES =
            List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified");

    static HugoConfiguration of(HugoKeys keys, Notices notices) {
        List<HugoLanguage> languages = languages(keys);
        return new HugoConfiguration(
                keys, languages, zone(keys.text("timezone"), notices), HugoContents.list(keys, languages));
    }

    private static List<HugoLanguage> languages(HugoKeys keys) {
        HugoKeys table = keys.under("languages");
        String first = keys.text("defaultcontentlanguage");
        String code = first == null ? "en" : first.toLowerCase(Locale.ROOT);
        boolean inSubdir = keys.isYes("defaultcontentlanguageinsubdir");
        if (!table.values().isEmpty() && !table.values().containsKey(code)) {
            code = table.values().keySet().iterator().next();
        }
        List<HugoLanguage> languages = new ArrayList<>();
        HugoKeys own = table.under(code);
        languages.add(HugoLanguage.of(code, site(keys, first).with(own), inSubdir));
        for (String other : table.values().keySet()) {
            if (!other.equals(code) && !table.isYes(other, "disabled")) {
                languages.add(HugoLanguage.of(other, table.under(other), true));
            }
        }
        return languages;
    }

    /** What the site says for its default language; a code that it does not name tells nothing about its texts. */
    private static HugoKeys site(HugoKeys keys, @Nullable String named) {
        Map<String, @Nullable Object> site = new LinkedHashMap<>();
        String code = keys.text("languagecode");
        site.put("languagecode", code == null && named == null ? "und" : code);
        site.put("title", keys.text("title"));
        site.values().removeIf(value -> value == null);
        return new HugoKeys(site);
    }

    private static @Nullable ZoneId zone(@Nullable String name, Notices notices) {
        try {
            return name == null ? null : ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            notices.add(NoticeKind.CONFIGURATION, 0, "timeZone: \"" + name + "\" is no time zone and was passed over");
            return null;
        }
    }

    boolean isZola() {
        return Zola.made(keys);
    }

    HugoLanguage defaultLanguage() {
        return languages.getFirst();
    }

    boolean isMultilingual() {
        return languages.size() > 1;
    }

    @Nullable
    HugoLanguage language(String code) {
        return languages.stream()
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    private String url() {
        String url = keys.text("baseurl");
        return url == null ? "" : url;
    }

    /** Scheme and host; null where the archive does not name them. */
    @Nullable
    String origin() {
        return url().matches("(?i)https?://[^/\\s]+.*") ? url().replaceFirst("(?i)^(https?://[^/]+).*$", "$1") : null;
    }

    /** The path below which the site stood, without slash at the end: empty for the top. */
    String basePath() {
        String path = url().replaceFirst("(?i)^(?:https?:)?//[^/]*", "").replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    OldSite oldSite() {
        String origin = origin();
        return new OldSite(
                origin == null ? null : origin.replaceFirst("(?i)^https?://", ""), basePath(), staticFolders());
    }

    /** Whose files stood at the top of the site. */
    List<String> staticFolders() {
        Set<String> folders = new LinkedHashSet<>(HugoContents.mountedAt("static", keys));
        if (folders.isEmpty()) {
            List<String> named = new ArrayList<>(keys.texts("staticdir"));
            for (HugoLanguage language : languages) {
                named.addAll(keys.texts("languages", language.code(), "staticdir"));
            }
            named.forEach(folder -> folders.add(HugoContents.trimmed(folder)));
        }
        return folders.isEmpty() ? List.of("static") : List.copyOf(folders);
    }

    boolean isUgly(String section) {
        return keys.isYes("uglyurls") || keys.isYes("uglyurls", section);
    }

    /** Where a date is looked for, in this order. */
    List<String> dateRules() {
        List<String> rules = new ArrayList<>();
        for (String rule : keys.texts("frontmatter", "date")) {
            if (rule.equalsIgnoreCase(":default")) {
                rules.addAll(DATES);
            } else {
                rules.add(rule.toLowerCase(Locale.ROOT));
            }
        }
        return rules.isEmpty() ? DATES : rules;
    }

    /** Front matter's key of each taxonomy that is a list of tags or of categories, and of the others that mean something here. */
    List<String> taxonomies() {
        HugoKeys own = keys.under("taxonomies");
        return own.values().isEmpty()
                ? List.of("tags", "categories")
                : own.values().keySet().stream()
                        .map(singular -> own.text(singular))
                        .filter(plural -> plural != null)
                        .map(plural -> plural.toLowerCase(Locale.ROOT))
                        .toList();
    }

    boolean isDisabled(String kind) {
        return keys.texts("disablekinds").stream().anyMatch(kind::equalsIgnoreCase);
    }
}
