package io.inkstone.importer.picture;

import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.core.importing.RemoteImageRepository;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Knows what became of a picture on another host that was asked for before, in this run or an earlier one. */
@Singleton
public class FindPicture {
    private final RemoteImageRepository images;

    FindPicture(RemoteImageRepository images) {
        this.images = images;
    }

    /** Whether there is anything to find. */
    public boolean any() {
        return images.any();
    }

    /**
     * Null if nobody ever asked for it.
     *
     * @param written as it stands in the text
     */
    public @Nullable RemoteImageCopy find(String written) {
        WebUrl url = MentionedPictures.read(written);
        return url == null ? null : images.copyOf(url.toString()).orElse(null);
    }
}
