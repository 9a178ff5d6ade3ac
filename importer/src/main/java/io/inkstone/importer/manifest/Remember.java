package io.inkstone.importer.manifest;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.importer.source.ContentHash;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes the line of a document that has just been written. */
public final class Remember {
    private Remember() {}

    /**
     * The line of a file with these bytes.
     *
     * @param categories each as its names from the root down
     */
    public static ManifestDocument document(
            String path, byte[] file, ExportedPost post, List<List<String>> categories) {
        boolean saysItself = RememberedText.body(file).equals(post.markdown());
        return new ManifestDocument(
                path,
                ContentHash.of(file),
                post.kind(),
                post.slug().value(),
                post.title(),
                post.status(),
                post.unlisted(),
                post.publishedAt(),
                post.updatedAt(),
                post.language(),
                post.summary(),
                post.cover(),
                post.feedId(),
                post.authors(),
                categories,
                post.tags(),
                post.series(),
                post.seriesPosition(),
                post.redirects(),
                new LinkedHashMap<>(post.frontMatter()),
                post.state(),
                saysItself ? null : post.markdown());
    }
}
