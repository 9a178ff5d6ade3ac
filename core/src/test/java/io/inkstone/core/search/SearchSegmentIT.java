package io.inkstone.core.search;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.PlainText;
import io.inkstone.core.post.AddedPost;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that holds for posts in the index, for the same posts in a segment. */
class SearchSegmentIT extends SearchPostsIT {
    @Inject
    IndexPost indexPost;

    @Inject
    SearchRepository repository;

    @Inject
    SegmentRepository segments;

    @Inject
    SegmentRows rows;

    @Override
    @BeforeAll
    void write() throws IOException {
        super.write();
        indexPost.indexTogether(takenOut());
    }

    private List<AddedPost> takenOut() {
        return rows.takeOut().stream()
                .map(id -> repository.text(id).orElseThrow())
                .map(post -> new AddedPost(post.postId(), post.title(), PlainText.of(post.html()), post.terms()))
                .toList();
    }

    @Test
    void aPostThatIsWrittenAgainLeavesItsSegment() {
        indexPost.indexTogether(takenOut());
        assertThat(rows.outside()).isZero();

        posts.write(saying("第二稿有木耳。", published("rewritten")));

        assertThat(rows.outside()).isEqualTo(1);
        assertThat(found("木耳", SearchOrder.BEST)).containsExactly("rewritten");
    }

    @Test
    void itRanksAsTheIndexDoes() throws IOException {
        rows.takeOut();
        indexOutdated.index(1_000);
        assertThat(rows.outside()).isPositive();
        List<List<String>> inTheIndex = best();

        indexPost.indexTogether(takenOut());

        assertThat(rows.outside()).isZero();
        assertThat(best()).isEqualTo(inTheIndex);
    }

    /** Of each query what is found, what fits best first. */
    private List<List<String>> best() throws IOException {
        return queries()
                .map(line -> found(line.split(" \\|", 2)[0], SearchOrder.BEST))
                .toList();
    }

    @Test
    void aSegmentWithoutPostsIsDeleted() {
        indexPost.indexTogether(takenOut());

        segments.deleteEmpty();

        assertThat(rows.segments()).isEqualTo(1);
    }
}
