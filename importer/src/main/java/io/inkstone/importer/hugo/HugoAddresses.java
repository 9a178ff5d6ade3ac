package io.inkstone.importer.hugo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.source.ArchivePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the old site showed a text, and which other addresses led there (page_paths.go, page__paths.go). */
final class HugoAddresses {
    private static final HugoUrl AS_WRITTEN = new HugoUrl(false, false);

    private final HugoConfiguration configuration;
    private final HugoUrl url;
    private final Map<String, String> slugByFolder = new HashMap<>();

    HugoAddresses(HugoConfiguration configuration) {
        this.configuration = configuration;
        this.url = HugoUrl.of(configuration);
    }

    /** A section's slug or title, for {@code :sectionslugs}. */
    void learnSection(HugoDocument section) {
        String slug = section.keys().text("slug");
        String title = section.keys().text("title");
        String name = slug != null ? slug : title;
        if (name != null) {
            slugByFolder.putIfAbsent(section.location().folder(), name);
        }
    }

    /** Decoded, with the path of {@code baseURL} and the language, likeliest first; at least one. */
    List<String> of(HugoDocument document, @Nullable HugoMoment moment) {
        String own = document.keys().text("url");
        if (own != null && !document.location().key().isEmpty()) {
            return List.of(configuration.basePath() + own(own, document, moment));
        }
        String prefix =
                configuration.basePath() + document.location().language().prefix();
        Set<String> addresses = new LinkedHashSet<>();
        for (boolean normalized : new boolean[] {false, true}) {
            String path = path(document, moment, normalized);
            addresses.add(prefix + ending(path, document));
        }
        return List.copyOf(addresses);
    }

    /** Of {@code url}: what it says, sanitised by no one. */
    private String own(String written, HugoDocument document, @Nullable HugoMoment moment) {
        String filled = written.indexOf(':') >= 0 && !written.matches("(?i)https?://.*")
                ? HugoPermalink.fill(written, parts(document, moment, false), url)
                : written.replaceFirst("(?i)^https?://[^/]*", "");
        String decoded = PathText.decode(filled);
        boolean file = !decoded.endsWith("/") && decoded.indexOf('.') >= 0;
        String clean = HugoUrl.clean(decoded);
        String address = file || clean.equals("/") ? clean : clean + "/";
        String prefix = document.location().language().prefix();
        boolean prefixed = prefix.isEmpty() || written.startsWith("/") || address.startsWith(prefix + "/");
        return (prefixed ? "" : prefix) + address.replaceFirst("/index\\.html$", "/");
    }

    private String path(HugoDocument document, @Nullable HugoMoment moment, boolean normalized) {
        HugoLocation location = document.location();
        String pattern = pattern(location);
        if (pattern != null) {
            String filled = HugoPermalink.fill(pattern, parts(document, moment, normalized), url);
            return url.sanitized(HugoUrl.clean(PathText.decode(filled)));
        }
        String container = normalized ? url.normalized(location.container()) : location.container();
        if (location.kind() == HugoLocation.Kind.SECTION) {
            String folder = normalized ? url.normalized(location.folder()) : location.folder();
            return url.sanitized(HugoUrl.clean(folder));
        }
        String slug = slug(document, moment);
        String name = slug != null ? slug : normalized ? url.normalized(location.baseName()) : location.baseName();
        return url.sanitized(HugoUrl.clean(ArchivePath.join(container, name)));
    }

    private String ending(String path, HugoDocument document) {
        boolean section = document.location().kind() == HugoLocation.Kind.SECTION;
        if (!section && configuration.isUgly(document.location().section()) && !path.equals("/")) {
            return path + ".html";
        }
        return path.endsWith("/") ? path : path + "/";
    }

    static @Nullable String slug(HugoDocument document, @Nullable HugoMoment moment) {
        String own = document.keys().text("slug");
        String named = moment == null ? null : moment.nameSlug();
        return own != null ? own : named == null || named.isEmpty() ? null : named;
    }

    /** {@code permalinks.page.posts}, or as older sites have it {@code permalinks.posts}. */
    private @Nullable String pattern(HugoLocation location) {
        String section = location.section();
        HugoKeys keys =
                configuration.keys().under("languages", location.language().code());
        boolean head = location.kind() == HugoLocation.Kind.SECTION;
        if (head && (location.folder().isEmpty() || section.isEmpty())) {
            return null;
        }
        for (HugoKeys each : List.of(keys, configuration.keys())) {
            String own = each.text("permalinks", head ? "section" : "page", section.isEmpty() ? "/" : section);
            String old = head ? null : each.text("permalinks", section.isEmpty() ? "/" : section);
            if (own != null || old != null) {
                return own != null ? own : old;
            }
        }
        return null;
    }

    private HugoPermalink.Parts parts(HugoDocument document, @Nullable HugoMoment moment, boolean normalized) {
        HugoLocation location = document.location();
        String folder = location.kind() == HugoLocation.Kind.SECTION ? location.folder() : location.container();
        List<String> sections = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String path = String.join("/", sections.subList(0, i + 1));
            slugs.add(Objects.requireNonNullElse(slugByFolder.get(path), sections.get(i)));
        }
        String title = document.keys().text("title");
        return new HugoPermalink.Parts(
                title == null ? Title.of(document.frontMatter(), "", document.path()) : title,
                slug(document, moment),
                location.baseName(),
                normalized ? sections.stream().map(url::normalized).toList() : sections,
                slugs,
                moment == null ? null : moment.forAddress());
    }

    /** {@code aliases}: from the site's top, or relative to the folder that the text is shown in. */
    List<String> redirects(HugoDocument document, String address) {
        List<String> redirects = new ArrayList<>();
        String base = configuration.basePath();
        String folder = ArchivePath.folder(address.substring(base.length()).replaceFirst("/$", ""));
        List<String> written = Stream.of("aliases", "alias", "redirect_from")
                .flatMap(key -> document.keys().texts(key).stream())
                .distinct()
                .toList();
        for (String alias : written) {
            String path = alias.replaceFirst("(?i)^https?://[^/]*", "");
            String whole = HugoUrl.clean(path.startsWith("/") ? path : folder + "/" + path);
            boolean elsewhere = alias.startsWith("//")
                    || whole.equals("/")
                    || PathText.decode(whole).contains("..");
            if (!elsewhere) {
                String decoded = PathText.decode(whole);
                redirects.add(base + decoded + (decoded.matches(".*\\.html?|.*\\?.*") ? "" : "/"));
            }
        }
        return redirects;
    }

    /** The address of a term: {@code /tags/ink/}. */
    String term(HugoLanguage language, String taxonomy, @Nullable String term) {
        String last = term == null ? "" : "/" + url.sanitized(term);
        return configuration.basePath() + language.prefix() + "/" + AS_WRITTEN.sanitized(taxonomy) + last + "/";
    }

    /** The address of a folder of texts. */
    String section(HugoLanguage language, String folder) {
        String path = url.sanitized(HugoUrl.clean(folder));
        return configuration.basePath() + language.prefix() + (path.equals("/") ? "/" : path + "/");
    }
}
