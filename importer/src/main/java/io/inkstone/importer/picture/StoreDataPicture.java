package io.inkstone.importer.picture;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.PictureKind;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.site.PathText;
import io.inkstone.core.site.Permalinks;
import io.inkstone.importer.source.ContentHash;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a picture that is written out within a text ({@code data:image/png;base64,…}) into the media library. */
@Singleton
public class StoreDataPicture {
    private static final Pattern DATA =
            Pattern.compile("data:image/[^,;]{1,100}((?:;[^,;]{0,100}){0,5}),", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LENGTH = 64 * 1024 * 1024;

    private final StoreMedia storeMedia;
    private final MediaRepository media;

    StoreDataPicture(StoreMedia storeMedia, MediaRepository media) {
        this.storeMedia = storeMedia;
        this.media = media;
    }

    /**
     * Its address from now on; null for what is no picture that a browser shows.
     *
     * @param dryRun whether it is only to be said what the address would be
     */
    public @Nullable String store(String written, boolean dryRun) {
        byte[] bytes = bytes(written);
        Optional<PictureKind> kind =
                PictureKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, PictureKind.HEAD_BYTES)));
        if (kind.isEmpty()) {
            return null;
        }
        String name = kind.get().named("picture");
        String hash = ContentHash.of(bytes);
        Optional<MediaAsset> known = media.findByHash(hash);
        if (known.isPresent()) {
            return known.get().address();
        }
        return dryRun ? Permalinks.media(hash, name) : store(bytes, name);
    }

    private String store(byte[] bytes, String name) {
        try {
            Path file = Files.createTempFile("inkstone-picture-", ".part");
            try {
                return storeMedia.store(Files.write(file, bytes), name).address();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing for what cannot be decoded. */
    private static byte[] bytes(String written) {
        Matcher head = DATA.matcher(written);
        if (written.length() > MOST_LENGTH || !head.lookingAt()) {
            return new byte[0];
        }
        String data = written.substring(head.end());
        boolean base64 = head.group(1).toLowerCase(Locale.ROOT).endsWith(";base64");
        if (!base64) {
            return PathText.decode(data).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(data.indexOf('%') < 0 ? data : PathText.decode(data));
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }
}
