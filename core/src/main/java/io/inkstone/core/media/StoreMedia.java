package io.inkstone.core.media;

import io.inkstone.core.identity.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;

/** Takes a file into the media library. */
@Singleton
public class StoreMedia {
    private final MediaRepository repository;
    private final MediaStore store;
    private final Clock clock;

    public StoreMedia(MediaRepository repository, MediaStore store, Clock clock) {
        this.repository = repository;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The asset for these bytes: the one that the library has already, under its first name, or a new one.
     *
     * @throws IOException if the file cannot be read or its bytes cannot be kept
     */
    @Transactional
    public MediaAsset store(Path file, String name) throws IOException {
        String hash = MediaHash.of(file);
        store.put(hash, file);
        Optional<MediaAsset> known = repository.findByHash(hash);
        return known.isPresent() ? known.get() : repository.save(asset(file, name, hash));
    }

    private MediaAsset asset(Path file, String name, String hash) throws IOException {
        String plainName = Normalizer.normalize(name, Normalizer.Form.NFC);
        String contentType = MediaType.of(plainName);
        Optional<PixelSize> size = contentType.startsWith("image/") ? PixelSize.of(file) : Optional.empty();
        return new MediaAsset(
                Ids.next(),
                hash,
                plainName,
                contentType,
                Files.size(file),
                size.map(PixelSize::width).orElse(null),
                size.map(PixelSize::height).orElse(null),
                clock.instant());
    }
}
