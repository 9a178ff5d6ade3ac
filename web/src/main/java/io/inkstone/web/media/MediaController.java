package io.inkstone.web.media;

import io.inkstone.core.media.MakeVariant;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.MediaVariant;
import io.inkstone.core.site.PathText;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of the media library, and pictures at other widths: {@code /media/{hash}/800.webp}. */
@Controller("/media")
@ExecuteOn(TaskExecutors.BLOCKING)
class MediaController {
    private static final Pattern WIDTH = Pattern.compile("([1-9][0-9]{0,4})\\.webp");

    private final MediaRepository repository;
    private final MakeVariant makeVariant;
    private final SendMedia sendMedia;

    MediaController(MediaRepository repository, MakeVariant makeVariant, SendMedia sendMedia) {
        this.repository = repository;
        this.makeVariant = makeVariant;
        this.sendMedia = sendMedia;
    }

    /** Under another name than its own a file leads to its own. */
    @Get("/{hash}/{name}")
    Optional<HttpResponse<?>> file(String hash, String name, HttpRequest<?> request) throws IOException {
        Optional<MediaAsset> asset = repository.findByHash(hash);
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        Optional<MediaVariant> variant = variant(asset.get(), name);
        if (variant.isPresent()) {
            return sendMedia.send(asset.get().as(variant.get()), request);
        }
        boolean ownName = PathText.decode(request.getUri().getRawPath())
                .equals(PathText.decode(asset.get().address()));
        return ownName
                ? sendMedia.send(asset.get(), request)
                : Optional.of(Redirects.permanent(asset.get().address()));
    }

    /** Only at the widths that articles name, so that nobody makes the machine scale at will. */
    private Optional<MediaVariant> variant(MediaAsset asset, String name) throws IOException {
        Matcher width = WIDTH.matcher(name);
        if (!width.matches() || name.equals(asset.name())) {
            return Optional.empty();
        }
        int pixels = Integer.parseInt(width.group(1));
        boolean offered = asset.picture()
                .filter(picture -> picture.widths().contains(pixels))
                .isPresent();
        return offered ? makeVariant.make(asset, pixels) : Optional.empty();
    }
}
