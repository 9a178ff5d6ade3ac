package io.inkstone.core.post;

import io.inkstone.core.author.SignPost;
import io.inkstone.core.taxonomy.CategorisePost;
import io.inkstone.core.taxonomy.PlaceInSeries;
import io.inkstone.core.taxonomy.TagPost;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Files a post under its authors, categories, tags and series: under these and no others. */
@Singleton
public class FilePost {
    private final SignPost signPost;
    private final CategorisePost categorisePost;
    private final TagPost tagPost;
    private final PlaceInSeries placeInSeries;
    private final ApplicationEventPublisher<PostWritten> events;

    public FilePost(
            SignPost signPost,
            CategorisePost categorisePost,
            TagPost tagPost,
            PlaceInSeries placeInSeries,
            ApplicationEventPublisher<PostWritten> events) {
        this.signPost = signPost;
        this.categorisePost = categorisePost;
        this.tagPost = tagPost;
        this.placeInSeries = placeInSeries;
        this.events = events;
    }

    /** The last step of writing a post: whoever hears of {@link PostWritten} finds all of it. */
    @Transactional
    public void file(UUID postId, Terms terms) {
        signPost.sign(postId, terms.authors());
        categorisePost.categorise(postId, terms.categories());
        tagPost.tag(postId, terms.tags());
        placeInSeries.place(postId, terms.series(), terms.seriesPosition());
        events.publishEvent(new PostWritten(postId));
    }
}
