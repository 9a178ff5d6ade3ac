package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.fetch.FetchRequest;
import io.inkstone.core.fetch.FetchUrl;
import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.PictureKind;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.site.PathText;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fetches one picture into the media library. */
@Singleton
class FetchPicture {
    static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ACCEPTED = "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8";
    private static final int MOST_NAME_LENGTH = 100;

    private final FetchUrl fetchUrl;
    private final StoreMedia storeMedia;

    FetchPicture(FetchUrl fetchUrl, StoreMedia storeMedia) {
        this.fetchUrl = fetchUrl;
        this.storeMedia = storeMedia;
    }

    /**
     * The picture as the library has it now.
     *
     * @throws FetchException if it cannot be had, or is no picture
     */
    MediaAsset fetch(WebUrl url, @Nullable WebUrl referer) {
        try {
            Path file = Files.createTempFile("inkstone-picture-", ".part");
            try {
                fetchUrl.fetch(new FetchRequest(url, ACCEPTED, referer, MOST_BYTES, PATIENCE), file);
                return storeMedia.store(file, name(url, kind(file)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its bytes: hosts send pages that say "not found", or "not for you", with the status of success. */
    private static PictureKind kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PictureKind.of(in.readNBytes(PictureKind.HEAD_BYTES))
                    .orElseThrow(() -> new FetchException.Refused("what the host sends is no picture"));
        }
    }

    static String name(WebUrl url, PictureKind kind) {
        String path = url.target().replaceFirst("\\?.*", "");
        String last = PathText.decode(path.substring(path.lastIndexOf('/') + 1)).replaceAll("[\\p{Cntrl}/\\\\:]", "");
        String name = last.isBlank() ? "picture" : last.strip();
        return kind.named(name.length() <= MOST_NAME_LENGTH ? name : name.substring(name.length() - MOST_NAME_LENGTH));
    }
}
