package io.inkstone.web.media;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
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

/** Files of the media library. */
@Controller("/media")
@ExecuteOn(TaskExecutors.BLOCKING)
class MediaController {
    private final MediaRepository repository;
    private final SendMedia sendMedia;

    MediaController(MediaRepository repository, SendMedia sendMedia) {
        this.repository = repository;
        this.sendMedia = sendMedia;
    }

    /** Under another name than its own a file leads to its own. */
    @Get("/{hash}/{name}")
    Optional<HttpResponse<?>> file(String hash, String name, HttpRequest<?> request) throws IOException {
        Optional<MediaAsset> asset = repository.findByHash(hash);
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        boolean ownName = PathText.decode(request.getUri().getRawPath())
                .equals(PathText.decode(asset.get().address()));
        return ownName
                ? sendMedia.send(asset.get(), request)
                : Optional.of(Redirects.permanent(asset.get().address()));
    }
}
