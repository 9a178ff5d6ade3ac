package io.inkstone.importer.export;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedOriginal;
import io.inkstone.core.importing.ImportedOriginalRepository;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostRepository;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Writes the whole site into a folder that Jekyll builds. */
@Singleton
public class ExportJekyll {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 500;

    private final PostRepository posts;
    private final ImportedOriginalRepository originals;
    private final ImportedPaths importedPaths;
    private final PostFile postFile;
    private final MediaFiles mediaFiles;

    ExportJekyll(
            PostRepository posts,
            ImportedOriginalRepository originals,
            ImportedPaths importedPaths,
            PostFile postFile,
            MediaFiles mediaFiles) {
        this.posts = posts;
        this.originals = originals;
        this.importedPaths = importedPaths;
        this.postFile = postFile;
        this.mediaFiles = mediaFiles;
    }

    /**
     * Fills a new or empty folder.
     *
     * @throws ExportException.NotEmpty if something lies there
     * @throws IOException if it cannot be written
     */
    public ExportCounts export(Path directory) throws IOException {
        ExportFolder folder = ExportFolder.create(directory);
        ImportedPaths.Found imported = importedPaths.find();
        int unedited = 0;
        int texts = 0;
        int media = 0;
        for (List<Post> page = posts.after(BEFORE_ALL, PAGE);
                !page.isEmpty();
                page = posts.after(page.getLast().id(), PAGE)) {
            for (Post post : page) {
                if (writeOriginal(folder, imported, post)) {
                    unedited++;
                } else {
                    media += writeText(folder, imported, post);
                    texts++;
                }
            }
        }
        media += mediaFiles.writeImported(folder, imported);
        folder.write("_config.yml", postFile.configuration().getBytes(StandardCharsets.UTF_8));
        return new ExportCounts(unedited, texts, media);
    }

    private boolean writeOriginal(ExportFolder folder, ImportedPaths.Found imported, Post post) throws IOException {
        ImportedFile file = imported.documents().get(post.id());
        if (file == null || !post.revisionId().equals(file.revisionId())) {
            return false;
        }
        ImportedOriginal original = originals.findById(file.id()).orElse(null);
        if (original == null || original.original() == null) {
            return false;
        }
        folder.write(imported.path(file), original.original());
        return true;
    }

    /** An item of an export of another system, whose path is no path of a file. */
    private boolean isPartOfAFile(ImportedFile file) {
        return originals
                .findById(file.id())
                .filter(found -> found.original() != null)
                .isEmpty();
    }

    /** How many pictures went with it. */
    private int writeText(ExportFolder folder, ImportedPaths.Found imported, Post post) throws IOException {
        ImportedFile file = imported.documents().get(post.id());
        String path = file == null || isPartOfAFile(file) ? postFile.path(post) : imported.textPath(file);
        String text = postFile.text(post);
        folder.write(path, text.getBytes(StandardCharsets.UTF_8));
        return mediaFiles.writeMentioned(folder, text);
    }
}
