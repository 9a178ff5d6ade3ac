package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.MediaStore;
import io.inkstone.importer.source.ArchivePath;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Pictures that texts show and no archive brought: they go with the texts, to where an export would put them. */
@Singleton
class LayPictures {
    private final MediaRepository media;
    private final MediaStore store;
    private final ImportedFileRepository files;

    LayPictures(MediaRepository media, MediaStore store, ImportedFileRepository files) {
        this.media = media;
        this.store = store;
        this.files = files;
    }

    /** Lays those of a text into the folder, so that an import finds them there. */
    void lay(Ground ground, String root, Outgoing text) throws IOException {
        for (MediaAsset asset :
                mentioned(ground, text.post().markdown() + " " + text.post().cover())) {
            String path = path(ground, root, asset);
            Optional<InputStream> bytes = ground.has(path) ? Optional.empty() : store.open(asset.hash());
            if (bytes.isPresent()) {
                try (InputStream in = bytes.get()) {
                    ground.write(path, in.readAllBytes());
                }
            }
        }
    }

    /** Those that a file shows at their addresses here, by path. */
    Map<String, MediaAsset> of(Ground ground, String root, Composed text) {
        Map<String, MediaAsset> pictures = new HashMap<>();
        mentioned(ground, new String(text.base(), StandardCharsets.UTF_8))
                .forEach(asset -> pictures.put(path(ground, root, asset), asset));
        pictures.keySet().removeIf(path -> !ground.has(path));
        return pictures;
    }

    private List<MediaAsset> mentioned(Ground ground, String text) {
        return MediaSpelling.ADDRESS
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .filter(hash -> !isOfArchive(ground.last().archive(), hash))
                .flatMap(hash -> media.findByHash(hash).stream())
                .toList();
    }

    /** Also one that an earlier push brought there, which then has this very path. */
    private boolean isOfArchive(String archive, String hash) {
        return files.findByHashOrderByArchiveAndPath(hash).stream()
                .anyMatch(file -> file.archive().equals(archive) && file.mediaId() != null);
    }

    private static String path(Ground ground, String root, MediaAsset asset) {
        return ArchivePath.join(root, ground.writer().mediaPath(asset));
    }
}
