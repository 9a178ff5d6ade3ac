package io.inkstone.importer.export;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.importing.ImportedOriginal;
import io.inkstone.core.importing.ImportedOriginalRepository;
import io.inkstone.core.markup.YamlWriter;
import io.inkstone.importer.manifest.ManifestLine;
import io.inkstone.importer.manifest.Remember;
import io.inkstone.importer.source.ArchivePath;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes posts out: as the file that came in, or as front matter and Markdown. */
@Singleton
class DocumentFiles {
    private final ImportedOriginalRepository originals;
    private final MediaFiles mediaFiles;

    DocumentFiles(ImportedOriginalRepository originals, MediaFiles mediaFiles) {
        this.originals = originals;
        this.mediaFiles = mediaFiles;
    }

    /** To the byte, and where it lay if the generator takes it there for what it is here. */
    void writeOriginal(Export export, OutgoingPost post) throws IOException {
        ImportedOriginal original =
                originals.findById(Objects.requireNonNull(post.post().fileId())).orElseThrow();
        byte[] bytes = Objects.requireNonNull(original.original());
        String path = free(export, originalPath(export, post, original.path()), original.archive());
        export.folder().write(path, bytes);
        correct(export, post, path, new String(bytes, StandardCharsets.UTF_8));
        remember(export, post, path, bytes);
    }

    private static void correct(Export export, OutgoingPost post, String path, String text) throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>(export.tree().corrections(post, path));
        corrections.putAll(export.tree().corrections(text));
        export.settings().add(post, path, corrections);
        export.writeMissing(export.tree().standIns(text));
    }

    /** How many pictures went with it. */
    int writeText(Export export, OutgoingPost post) throws IOException {
        String path = free(export, textPath(export, post), post.slug());
        ExportedPost text = post.post();
        String file = YamlWriter.write(export.tree().frontMatter(post))
                + export.tree().body(text.markdown());
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        export.folder().write(path, bytes);
        remember(export, post, path, bytes);
        return mediaFiles.writeMentioned(export, text.markdown() + text.cover());
    }

    /** Where the file lay that it replaces, so that a repository sees a change; what was HTML is Markdown now. */
    private static String textPath(Export export, OutgoingPost post) {
        String path = post.post().path();
        if (path != null && export.dialect().equals(post.post().dialect())) {
            boolean markdown = ArchivePath.extension(path).matches("md|markdown|mkdn?|mkdown");
            String before = markdown ? path : ArchivePath.withoutExtension(path) + ".md";
            if (export.tree().takes(post, before)) {
                return before;
            }
        }
        return export.tree().textPath(post);
    }

    private static String originalPath(Export export, OutgoingPost post, String path) {
        if (export.tree().takes(post, path)) {
            return path;
        }
        // It keeps its extension, by which the generator knows what it is.
        String text = ArchivePath.withoutExtension(export.tree().textPath(post));
        return text + path.substring(ArchivePath.withoutExtension(path).length());
    }

    /** Another file may lie there already: of another archive, or one whose name differs by case only. */
    private static String free(Export export, String path, String archive) {
        if (!export.folder().has(path)) {
            return path;
        }
        String folder = ArchivePath.folder(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String below = FileNames.ofMedia(archive);
        String candidate = ArchivePath.join(folder, below + "/" + name);
        for (int number = 2; export.folder().has(candidate); number++) {
            candidate = ArchivePath.join(folder, below + "-" + number + "/" + name);
        }
        return candidate;
    }

    private static void remember(Export export, OutgoingPost post, String path, byte[] bytes) throws IOException {
        export.remember(ManifestLine.of(Remember.document(path, bytes, post.post(), post.categories())));
        if (!post.isDraft()) {
            for (String from : post.post().redirects()) {
                export.redirect(Redirects.line(from, post.address()));
            }
        }
    }
}
