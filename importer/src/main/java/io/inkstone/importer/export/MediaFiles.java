package io.inkstone.importer.export;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.MediaStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pictures out: those of archives where they lay, those of texts written here at their own addresses. */
@Singleton
class MediaFiles {
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/");

    private final MediaRepository repository;
    private final MediaStore store;

    MediaFiles(MediaRepository repository, MediaStore store) {
        this.repository = repository;
        this.store = store;
    }

    /** How many were written. */
    int writeImported(ExportFolder folder, ImportedPaths.Found imported) throws IOException {
        int written = 0;
        for (ImportedFile file : imported.media()) {
            written += write(folder, imported.path(file), file.hash());
        }
        return written;
    }

    /** How many of the pictures that a text shows were written now. */
    int writeMentioned(ExportFolder folder, String text) throws IOException {
        int written = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Optional<MediaAsset> asset = repository.findByHash(address.group(1));
            if (asset.isPresent()) {
                written += write(
                        folder,
                        "media/" + address.group(1) + "/" + asset.get().name(),
                        asset.get().hash());
            }
        }
        return written;
    }

    private int write(ExportFolder folder, String path, String hash) throws IOException {
        if (folder.has(path)) {
            return 0;
        }
        Optional<InputStream> bytes = store.open(hash);
        if (bytes.isEmpty()) {
            return 0;
        }
        try (InputStream in = Objects.requireNonNull(bytes.get())) {
            folder.write(path, in);
        }
        return 1;
    }
}
