package io.inkstone.core.search;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RelatePostsIT implements DatabaseTest {
    private static final String TEXT = "松烟墨与油烟墨：松烟墨色青，油烟墨色黑。松烟墨与油烟墨各有各的好。";

    @Inject
    WritePost posts;

    @Inject
    RelatePosts relatePosts;

    @Inject
    RelatedPostRepository related;

    @Inject
    Clock clock;

    @Test
    void whoWasRelatedBeforeHearsOfANewPostThatIsLikeIt() {
        Post first = posts.write(saying(TEXT, published("first")));
        posts.write(saying(TEXT, published("second")));
        relateAll();
        posts.write(saying(TEXT, published("third")));
        relateAll();

        assertThat(alike(first)).containsExactlyInAnyOrder("second", "third");
    }

    private void relateAll() {
        while (relatePosts.relate(50) > 0) {
            // until all is known
        }
    }

    private List<String> alike(Post post) {
        return related.related(post.id(), clock.instant(), 5).stream()
                .map(link -> link.slug().value())
                .toList();
    }
}
