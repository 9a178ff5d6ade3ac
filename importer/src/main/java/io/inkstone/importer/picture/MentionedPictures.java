package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.fetch.WebUrl;
import io.inkstone.core.importing.ImportedText;
import io.inkstone.core.importing.ImportedTextRepository;
import io.inkstone.core.importing.RemoteImage;
import io.inkstone.core.importing.RemoteImageRepository;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pictures on other hosts that the texts of an archive show and that the library does not have yet. */
@Singleton
class MentionedPictures {
    private static final int BATCH = 100;

    private final ImportedTextRepository texts;
    private final RemoteImageRepository images;

    MentionedPictures(ImportedTextRepository texts, RemoteImageRepository images) {
        this.texts = texts;
        this.images = images;
    }

    /** Each once, in the order of the texts. */
    Set<WebUrl> of(String archive) {
        Set<WebUrl> urls = new LinkedHashSet<>();
        String path = "";
        for (List<ImportedText> batch = texts.unedited(archive, path, BATCH);
                !batch.isEmpty();
                batch = texts.unedited(archive, path, BATCH)) {
            batch.forEach(text -> collect(text, urls));
            path = batch.getLast().path();
        }
        urls.removeIf(url -> images.findByUrl(url.toString())
                .filter(image -> image.mediaId() != null)
                .isPresent());
        return urls;
    }

    private static void collect(ImportedText text, Set<WebUrl> urls) {
        add(text.cover(), urls);
        Destinations.replace(NumberedText.of(text.markdown(), 1), destination -> {
            if (destination.picture()) {
                add(destination.written(), urls);
            }
            return null;
        });
    }

    private static void add(@Nullable String written, Set<WebUrl> urls) {
        WebUrl url = read(written);
        if (url != null) {
            urls.add(url);
        }
    }

    /** Null for what is no address on another host, or one that could not be remembered. */
    static @Nullable WebUrl read(@Nullable String written) {
        if (written == null || !written.matches("(?is)(?:https?:)?//.+") || written.length() > MOST_LENGTH) {
            return null;
        }
        try {
            WebUrl url = WebUrl.parse(written);
            return url.toString().length() <= MOST_LENGTH ? url : null;
        } catch (FetchException.Refused noAddress) {
            return null;
        }
    }

    private static final int MOST_LENGTH = RemoteImage.MOST_URL_LENGTH;
}
