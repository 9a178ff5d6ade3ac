package io.inkstone.core.media;

import io.inkstone.core.picture.Picture;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Makes a picture of the library at one of its widths, once; later it is only looked up. */
@Singleton
public class MakeVariant {
    /** Pictures held in memory at once: one of fifty million pixels takes 200 MB. */
    private static final int AT_ONCE = 2;

    private final MediaVariantRepository variants;
    private final MediaStore store;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public MakeVariant(MediaVariantRepository variants, MediaStore store) {
        this.variants = variants;
        this.store = store;
    }

    /**
     * Empty where the store has lost the picture.
     *
     * @param width one of {@link Picture#widths}
     * @throws IOException if the store cannot be read or written
     */
    public Optional<MediaVariant> make(MediaAsset asset, int width) throws IOException {
        Optional<MediaVariant> known = variants.find(asset.id(), width);
        if (known.isPresent()) {
            return known;
        }
        places.acquireUninterruptibly();
        try {
            Optional<MediaVariant> meanwhile = variants.find(asset.id(), width);
            return meanwhile.isPresent() ? meanwhile : scaled(asset, width);
        } finally {
            places.release();
        }
    }

    private Optional<MediaVariant> scaled(MediaAsset asset, int width) throws IOException {
        Path file = Files.createTempFile("inkstone-picture-", ".part");
        try (InputStream bytes = store.open(asset.hash()).orElse(null)) {
            if (bytes == null) {
                return Optional.empty();
            }
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            Optional<byte[]> smaller = ScalePicture.scale(file, asset.contentType(), width)
                    .filter(picture -> picture.length < asset.sizeBytes());
            MediaVariant variant = smaller.isPresent()
                    ? kept(asset, width, Files.write(file, smaller.get()))
                    : MediaVariant.original(asset, width);
            variants.add(asset.id(), width, variant.hash(), variant.contentType(), variant.sizeBytes());
            return Optional.of(variant);
        } finally {
            Files.delete(file);
        }
    }

    private MediaVariant kept(MediaAsset asset, int width, Path file) throws IOException {
        String hash = MediaHash.of(file);
        store.put(hash, file);
        return new MediaVariant(asset.id(), width, hash, "image/webp", Files.size(file));
    }
}
