package io.inkstone.web.post;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.Rendering;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.social.SocialImages;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the picture that stands for a post elsewhere. */
@Singleton
public class FindImage {
    private final MediaRepository media;
    private final SocialImages drawn;

    FindImage(MediaRepository media, SocialImages drawn) {
        this.media = media;
        this.drawn = drawn;
    }

    /** Its cover, else the first picture of its text, else one that is drawn of its title. */
    public Optional<SharedImage> find(Post post, Rendering rendering, SiteFrame site) {
        String cover = post.cover();
        String image = cover == null || cover.isBlank() ? rendering.image() : cover;
        return image == null || image.isBlank()
                ? drawn.of(post, site)
                : Optional.of(shared(image, site, site.titleOf(post.title())));
    }

    private SharedImage shared(String image, SiteFrame site, String alt) {
        MediaAsset asset =
                Permalinks.mediaHash(image).flatMap(media::findByHash).orElse(null);
        return new SharedImage(
                site.absolute(image), asset == null ? null : asset.width(), asset == null ? null : asset.height(), alt);
    }
}
