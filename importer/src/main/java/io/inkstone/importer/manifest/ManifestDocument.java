package io.inkstone.importer.manifest;

import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostStatus;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Visibility;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document; empty fields are left out.
 *
 * @param hash SHA-256 of the file's bytes: of a file with other bytes only slug and feed id still hold
 * @param redirects the keys of its old addresses
 * @param state by which the very site that exported it tells whether it has changed there since
 * @param markdown null where the file's body, below its front matter, is the text
 */
@Serdeable
public record ManifestDocument(
        String path,
        String hash,
        PostKind kind,
        String slug,
        @Nullable String title,
        PostStatus status,
        boolean unlisted,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String summary,
        @Nullable String cover,
        @Nullable String feedId,
        @Nullable List<String> authors,
        @Nullable List<List<String>> categories,
        @Nullable List<String> tags,
        @Nullable String series,
        @Nullable Integer seriesPosition,
        @Nullable List<String> redirects,
        @Nullable Map<String, @Nullable Object> frontMatter,
        @Nullable String state,
        @Nullable String markdown) {

    public ManifestDocument {
        Objects.requireNonNull(path);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(slug);
        Objects.requireNonNull(status);
    }

    /** The document as an archive's index has it, its old addresses all among the redirects. */
    Entry entry(String archivePath) {
        return new Entry(
                archivePath,
                hash,
                kind == PostKind.POST ? EntryKind.POST : EntryKind.PAGE,
                visibility(),
                Objects.requireNonNullElse(title, ""),
                slug,
                publishedAt,
                List.of(),
                redirects == null ? List.of() : redirects);
    }

    private Visibility visibility() {
        return status == PostStatus.DRAFT ? Visibility.DRAFT : unlisted ? Visibility.UNLISTED : Visibility.PUBLISHED;
    }
}
