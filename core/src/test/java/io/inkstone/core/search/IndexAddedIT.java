package io.inkstone.core.search;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.markup.Html;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.markup.PlainText;
import io.inkstone.core.post.AddedPost;
import io.inkstone.core.post.CreatePosts;
import io.inkstone.core.post.NewPost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostContent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class IndexAddedIT implements DatabaseTest {
    @Inject
    CreatePosts createPosts;

    @Inject
    IndexAdded indexAdded;

    @Inject
    IndexPost indexPost;

    @Inject
    SearchPosts searchPosts;

    @Inject
    SegmentRows rows;

    @Inject
    Markdown markdown;

    @Test
    void manyPostsAreFoundOnceTheIndexIsFinished() {
        create(saying("砚台要洗。", published("washed")), saying("砚台要晒。", published("dried")));

        assertThat(found("砚台")).containsExactlyInAnyOrder("washed", "dried");
    }

    @Test
    void thousandsAreIndexedByTheHundred() {
        for (int batch = 0; batch < 10; batch++) {
            String name = "slip-" + batch + "-";
            createPosts.create(IntStream.range(0, 100)
                    .mapToObj(n -> saying("竹简第" + n + "枚。", published(name + n)))
                    .map(content -> new NewPost(content, markdown.render(content.markdown())))
                    .toList());
        }
        indexAdded.finish().join();

        assertThat(searchPosts
                        .search(SearchQuery.parse("竹简"), SearchOrder.NEWEST, 0, 50)
                        .total())
                .isEqualTo(1_000);
        assertThat(rows.segments()).as("segments of five hundred").isEqualTo(2);
    }

    @Test
    void itIsBehindUntilItIsFinished() {
        createPosts.create(List.of(new NewPost(saying("一", published("first")), markdown.render("一"))));
        boolean behind = indexAdded.isBehind();
        indexAdded.finish().join();

        assertThat(behind).isTrue();
        assertThat(indexAdded.isBehind()).isFalse();
    }

    @Test
    void whatSomebodyIndexedMeanwhileIsNewer() {
        UUID post = create(saying("新写的松烟。", published("soot"))).getFirst().id();

        indexPost.index(List.of(added(post, "从前的油烟。")));

        assertThat(found("松烟")).containsExactly("soot");
        assertThat(found("油烟")).isEmpty();
    }

    @Test
    void aPostThatIsGoneIsLeftOut() {
        indexPost.index(List.of(added(Ids.next(), "不在了。")));

        assertThat(found("不在了")).isEmpty();
    }

    private List<Post> create(PostContent... contents) {
        List<Post> created = createPosts.create(List.of(contents).stream()
                .map(content -> new NewPost(content, markdown.render(content.markdown())))
                .toList());
        indexAdded.finish().join();
        return created;
    }

    private static AddedPost added(UUID id, String text) {
        return new AddedPost(id, "", PlainText.of(new Html("<p>" + text + "</p>")), List.of());
    }

    private List<String> found(String query) {
        return searchPosts.search(SearchQuery.parse(query), SearchOrder.NEWEST, 0, 50).hits().stream()
                .map(hit -> hit.address().slug().value())
                .toList();
    }
}
