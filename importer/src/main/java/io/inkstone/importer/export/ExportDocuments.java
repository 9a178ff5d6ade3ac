package io.inkstone.importer.export;

import io.inkstone.core.export.ExportRepository;
import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.post.PostCount;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.site.PathText;
import io.inkstone.core.taxonomy.CategoryRepository;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Writes every post and every picture, page by page, so that a site of any size needs little memory. */
@Singleton
class ExportDocuments {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 100;

    private final ExportRepository exports;
    private final PostRepository posts;
    private final CategoryRepository categories;
    private final DocumentFiles documentFiles;
    private final MediaFiles mediaFiles;

    ExportDocuments(
            ExportRepository exports,
            PostRepository posts,
            CategoryRepository categories,
            DocumentFiles documentFiles,
            MediaFiles mediaFiles) {
        this.exports = exports;
        this.posts = posts;
        this.categories = categories;
        this.documentFiles = documentFiles;
        this.mediaFiles = mediaFiles;
    }

    /** Files that came in go first, so that no text takes the path of one. */
    ExportCounts write(Export export, ImportProgress progress) throws IOException {
        progress.started("export", (int)
                posts.counts().stream().mapToLong(PostCount::postCount).sum());
        CategoryNames names = CategoryNames.read(categories);
        ExportCounts originals = write(export, new Pass(names, true, 0), progress);
        int imported = mediaFiles.writeImported(export);
        ExportCounts texts = write(export, new Pass(names, false, originals.originals()), progress);
        return new ExportCounts(
                originals.originals(), texts.texts(), imported + texts.media() + mediaFiles.writeOthers(export));
    }

    /** @param done how many posts were written before */
    private record Pass(CategoryNames categories, boolean unedited, int done) {}

    private ExportCounts write(Export export, Pass pass, ImportProgress progress) throws IOException {
        int documents = 0;
        int media = 0;
        List<ExportedPost> page = exports.posts(BEFORE_ALL, export.dialect(), pass.unedited(), PAGE);
        while (!page.isEmpty()) {
            for (ExportedPost post : page) {
                OutgoingPost outgoing = outgoing(export, pass.categories(), post);
                if (pass.unedited()) {
                    documentFiles.writeOriginal(export, outgoing);
                } else {
                    media += documentFiles.writeText(export, outgoing);
                }
                documents++;
            }
            progress.advanced(pass.done() + documents);
            page = exports.posts(page.getLast().id(), export.dialect(), pass.unedited(), PAGE);
        }
        return pass.unedited() ? new ExportCounts(documents, 0, media) : new ExportCounts(0, documents, media);
    }

    private static OutgoingPost outgoing(Export export, CategoryNames names, ExportedPost post) {
        String address = PathText.decode(export.permalinks().post(post.address()));
        return new OutgoingPost(
                post,
                address,
                names.of(post.categoryIds()),
                export.settings().site().zone());
    }
}
