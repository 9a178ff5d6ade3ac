package io.inkstone.web.social;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostRepository;
import io.inkstone.web.http.Redirects;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Sends the pictures of posts that have none of their own. */
@Controller("/social")
@ExecuteOn(TaskExecutors.BLOCKING)
class SocialImageController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final PostRepository posts;
    private final ReadFrame readFrame;
    private final SocialImages images;
    private final Clock clock;

    SocialImageController(PostRepository posts, ReadFrame readFrame, SocialImages images, Clock clock) {
        this.posts = posts;
        this.readFrame = readFrame;
        this.images = images;
        this.clock = clock;
    }

    /** The picture of another title leads to today's, because somebody may have kept the address of the page's head. */
    @Get("/{id}/{hash}.png")
    Optional<HttpResponse<?>> image(UUID id, String hash) throws IOException, InterruptedException {
        Optional<Post> post = posts.findById(id).filter(found -> found.isPublic(clock.instant()));
        if (post.isEmpty()) {
            return Optional.empty();
        }
        SiteFrame site = readFrame.read();
        Card card = SocialImages.card(post.get(), site);
        return card.hash().equals(hash)
                ? images.png(card).map(SocialImageController::sent)
                : images.of(post.get(), site).map(SocialImageController::moved);
    }

    private static HttpResponse<?> sent(byte[] png) {
        return HttpResponse.ok(png)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }

    private static HttpResponse<?> moved(SharedImage today) {
        return Redirects.temporary(URI.create(today.address()).getRawPath());
    }
}
