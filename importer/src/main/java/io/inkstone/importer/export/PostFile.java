package io.inkstone.importer.export;

import io.inkstone.core.markup.YamlWriter;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.post.Revision;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.SiteSettings;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post as a file of Jekyll's: front matter that keeps its address, and its Markdown to the byte. */
@Singleton
class PostFile {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private final RevisionRepository revisions;
    private final PostTerms terms;
    private final CurrentSite site;

    PostFile(RevisionRepository revisions, PostTerms terms, CurrentSite site) {
        this.revisions = revisions;
        this.terms = terms;
        this.site = site;
    }

    /** Where a post lies that was written here. */
    String path(Post post) {
        String name = post.slug().value() + ".md";
        if (post.kind() == PostKind.PAGE) {
            return name;
        }
        return post.publishedAt() == null
                ? "_drafts/" + name
                : "_posts/"
                        + DAY.format(post.publishedAt().atZone(site.settings().zone())) + "-" + name;
    }

    String text(Post post) {
        Revision revision = revisions.findById(post.revisionId()).orElseThrow();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", revision.title());
        put(values, "date", date(post.publishedAt()));
        put(values, "last_modified_at", date(post.updatedAt()));
        terms.addTo(values, post.id());
        put(values, "description", post.summary());
        put(values, "image", post.cover());
        put(values, "lang", post.language());
        put(values, "published", post.status() == PostStatus.DRAFT ? "false" : null);
        put(values, "hidden", post.unlisted() ? "true" : null);
        put(
                values,
                "permalink",
                post.status() == PostStatus.DRAFT ? null : site.permalinks().post(post.address()));
        revision.frontMatter().forEach(values::putIfAbsent);
        return YamlWriter.write(values) + revision.markdown();
    }

    /** So much that Jekyll builds the folder with the addresses that posts have here. */
    String configuration() {
        SiteSettings settings = site.settings();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", settings.title());
        put(values, "description", settings.description());
        values.put("lang", settings.language());
        values.put("timezone", settings.timeZone());
        values.put(
                "permalink",
                settings.permalink()
                        .replace("{year}", ":year")
                        .replace("{month}", ":month")
                        .replace("{day}", ":day")
                        .replace("{slug}", ":title"));
        return YamlWriter.write(values).replaceFirst("\\A---\\n", "").replaceFirst("---\\n\\z", "");
    }

    private static void put(Map<String, @Nullable Object> values, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, value);
        }
    }

    private @Nullable String date(@Nullable Instant at) {
        return at == null ? null : DATE.format(at.atZone(site.settings().zone()));
    }
}
