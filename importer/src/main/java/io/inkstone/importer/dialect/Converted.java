package io.inkstone.importer.dialect;

import io.inkstone.importer.report.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document in our terms.
 *
 * @param original the file's bytes as they came; null for a document that is part of a larger file, such as an item of a
 *     WordPress export
 * @param feedId by which feed readers knew it on the old site; null if that is not known
 * @param categories each a path from the root of the category tree down
 * @param frontMatter all keys of the author, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // the file's bytes, written once and never compared
public record Converted(
        Entry entry,
        byte @Nullable [] original,
        String title,
        String markdown,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String summary,
        @Nullable String cover,
        @Nullable String feedId,
        List<List<String>> categories,
        List<String> tags,
        List<String> authors,
        @Nullable String series,
        Map<String, @Nullable Object> frontMatter,
        ImageCounts images,
        List<Notice> notices) {}
