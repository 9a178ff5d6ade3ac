package io.inkstone.core.search;

import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static io.inkstone.core.post.PostFixtures.tagged;
import static io.inkstone.core.post.PostFixtures.titled;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SearchPostsIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    SearchPosts searchPosts;

    @Inject
    SuggestPosts suggestPosts;

    @Inject
    IndexOutdated indexOutdated;

    @Inject
    RelatePosts relatePosts;

    @BeforeAll
    void write() throws IOException {
        for (String[] row :
                rows("posts.txt").map(line -> line.split(" \\| ", 4)).toList()) {
            String text = row[3].replace("/```", "\n```").replace("/", row[3].contains("```") ? "\n" : "\n\n");
            String markdown = row[3].contains("://") ? row[3] : text;
            posts.write(titled(row[2], saying(markdown, published(row[0], tagged(row[1].split(","))))));
        }
        posts.write(saying("砚台 tsvector", draft("a-draft")));
        posts.write(unlisted(saying("砚台 tsvector", published("hidden"))));
    }

    static Stream<String> queries() throws IOException {
        return rows("queries.txt");
    }

    @Test
    void thereAreAtLeastSixtyQueries() throws IOException {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryFindsTheRightPostsAndNoOther(String line) {
        String[] parts = line.split(" \\|", 2);
        String[] right = parts[1].isBlank() ? new String[0] : parts[1].strip().split(" ");

        assertThat(found(parts[0], SearchOrder.BEST)).containsExactlyInAnyOrder(right);
        assertThat(found(parts[0], SearchOrder.NEWEST)).containsExactlyInAnyOrder(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\\", "a:*", "& | !", "()", "<->", "\u0000", "\"", "-", "。，！", "' OR 1=1 --", "\ud800"})
    void anyTextIsAQuery(String query) {
        assertThat(searchPosts.search(SearchQuery.parse(query), SearchOrder.BEST, 0, 10))
                .isNotNull();
    }

    @Test
    void whatStandsInTheTitleComesFirst() {
        assertThat(found("银行", SearchOrder.BEST).subList(0, 2)).containsExactlyInAnyOrder("chongqing", "yinhang");
    }

    @Test
    void aPageOfTheHitsTellsHowManyThereAre() {
        SearchResult second = searchPosts.search(SearchQuery.parse("银行"), SearchOrder.NEWEST, 1, 1);

        assertThat(second.total()).isEqualTo(4);
        assertThat(second.hits()).hasSize(1);
    }

    @Test
    void aSnippetMarksWhatWasLookedForInWhateverForm() {
        assertThat(snippet("台灣銀行")).isEqualTo("<mark>臺灣銀行</mark>對面有一家茶館，資料庫的朋友常去喝茶。");
        assertThat(snippet("creme")).contains("<mark>crème</mark>");
        assertThat(snippet("computechecksum")).contains("int <mark>computeChecksum</mark>(byte[] data)");
    }

    @Test
    void aChangedPostIsFoundAsItStands() {
        posts.write(saying("第一稿有蘑菇。", published("changing")));

        assertThat(found("蘑菇", SearchOrder.BEST)).containsExactly("changing");
    }

    @Test
    void titlesAndTagsAreSuggestedWhileOneTypes() {
        assertThat(suggestPosts.suggest("数据").posts())
                .extracting(post -> post.slug().value())
                .containsExactly("database");
        assertThat(suggestPosts.suggest("postg").tags())
                .extracting(tag -> tag.name())
                .containsExactly("PostgreSQL");
        assertThat(suggestPosts.suggest(" ").posts()).isEmpty();
    }

    @Test
    void allThatIsWrittenIsIndexedAtOnce() {
        assertThat(indexOutdated.index(10)).isZero();
        while (relatePosts.relate(50) > 0) {
            // until all is known
        }
        assertThat(relatePosts.relate(50)).isZero();
    }

    private String snippet(String query) {
        SearchResult result = searchPosts.search(SearchQuery.parse(query), SearchOrder.BEST, 0, 1);
        return result.hits().getFirst().snippet().html().value();
    }

    final List<String> found(String query, SearchOrder order) {
        return searchPosts.search(SearchQuery.parse(query), order, 0, 50).hits().stream()
                .map(hit -> hit.address().slug().value())
                .toList();
    }

    private static Stream<String> rows(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SearchPostsIT.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
