package io.inkstone.importer.run;

import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.post.Terms;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.plan.PlannedEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A converted document in core's words. */
final class Contents {
    /** Keys that became something of the post itself; the others are kept as they are. */
    private static final Set<String> USED = Set.of(
            "title",
            "date",
            "categories",
            "category",
            "tags",
            "tag",
            "author",
            "authors",
            "published",
            "draft",
            "hidden",
            "slug",
            "lang",
            "updated",
            "lastmod",
            "last_modified_at",
            "modified",
            "redirect_from",
            "aliases");

    private Contents() {}

    static PostContent of(Converted converted, PlannedEntry planned, UUID runId) {
        Entry entry = converted.entry();
        boolean draft = entry.visibility() == Visibility.DRAFT;
        return new PostContent(
                entry.kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE,
                planned.slug(),
                plain(converted.title()),
                plain(converted.markdown()),
                otherKeys(converted.frontMatter(), draft),
                draft ? PostStatus.DRAFT : PostStatus.PUBLISHED,
                entry.visibility() == Visibility.UNLISTED,
                draft ? null : publishedAt(planned, runId),
                converted.updatedAt(),
                converted.language(),
                plainOrNull(converted.summary()),
                plainOrNull(converted.cover()),
                new Terms(converted.authors(), converted.categories(), converted.tags(), converted.series(), null));
    }

    /** A page without a date counts from the run that first brought it. */
    private static Instant publishedAt(PlannedEntry planned, UUID runId) {
        if (planned.entry().publishedAt() != null) {
            return planned.entry().publishedAt();
        }
        Instant before = planned.post() == null ? null : planned.post().publishedAt();
        return before == null ? Instant.ofEpochMilli(runId.getMostSignificantBits() >>> 16) : before;
    }

    private static Map<String, Object> otherKeys(Map<String, @Nullable Object> frontMatter, boolean draft) {
        Map<String, Object> others = new LinkedHashMap<>();
        frontMatter.forEach((key, value) -> {
            boolean dateOfDraft = draft && key.equals("date");
            if (dateOfDraft || !USED.contains(key)) {
                others.put(plain(key), storable(value));
            }
        });
        return others;
    }

    private static Object storable(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, item) -> copy.put(plain(String.valueOf(key)), storable(item)));
                yield copy;
            }
            case List<?> list -> list.stream().map(Contents::storable).toList();
            default -> plain(value.toString());
        };
    }

    /** PostgreSQL keeps every character but this one, which YAML can write as an escape. */
    private static String plain(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static @Nullable String plainOrNull(@Nullable String text) {
        return text == null ? null : plain(text);
    }
}
