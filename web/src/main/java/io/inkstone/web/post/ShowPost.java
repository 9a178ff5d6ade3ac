package io.inkstone.web.post;

import io.inkstone.core.markup.TableOfContents;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.Rendering;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.ShownTime;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the page of an article. */
@Singleton
public class ShowPost {
    /** A list of one or two headings helps nobody to find the way. */
    private static final int FEWEST_HEADINGS = 3;

    private final ReadFrame readFrame;
    private final ReadText readText;
    private final ReadTerms readTerms;
    private final ReadNeighbours readNeighbours;
    private final DescribePost describePost;

    ShowPost(
            ReadFrame readFrame,
            ReadText readText,
            ReadTerms readTerms,
            ReadNeighbours readNeighbours,
            DescribePost describePost) {
        this.readFrame = readFrame;
        this.readText = readText;
        this.readTerms = readTerms;
        this.readNeighbours = readNeighbours;
        this.describePost = describePost;
    }

    /** The page of a public post. */
    public ModelAndView<?> show(Post post) {
        SiteFrame site = readFrame.read();
        Rendering rendering = readText.text(post);
        Article article = new Article(post, rendering, site, readTerms.read(post.id(), site.permalinks()));
        return new ModelAndView<>("post/show", page(article));
    }

    private PostPage page(Article article) {
        SiteFrame site = article.site();
        Post post = article.post();
        Rendering rendering = article.rendering();
        ShownTime publishedAt = site.time(article.publishedAt());
        PageHead head = PageHead.of(article.path(), article.title(), article.description())
                .withTrail(article.terms().categories().stream().limit(1).toList());
        return new PostPage(
                site.with(head.withArticle(describePost.describe(article))),
                article.title(),
                post.kind() == PostKind.POST,
                publishedAt,
                updatedAt(article, publishedAt),
                article.language(),
                rendering.words().readingTime().toMinutes(),
                readText.cover(article),
                size(rendering.contents()) < FEWEST_HEADINGS ? TableOfContents.EMPTY : rendering.contents(),
                rendering.html(),
                article.terms(),
                readNeighbours.read(post, site));
    }

    private static @Nullable ShownTime updatedAt(Article article, ShownTime publishedAt) {
        Instant updatedAt = article.post().updatedAt();
        if (updatedAt == null || updatedAt.isBefore(Objects.requireNonNull(article.publishedAt()))) {
            return null;
        }
        ShownTime shown = article.site().time(updatedAt);
        return shown.sameDayAs(publishedAt) ? null : shown;
    }

    private static int size(TableOfContents contents) {
        return contents.entries().stream().mapToInt(ShowPost::size).sum();
    }

    private static int size(TableOfContents.Entry entry) {
        return 1 + entry.children().stream().mapToInt(ShowPost::size).sum();
    }
}
