package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.database.Dump;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.search.IndexAdded;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CreatePostsIT implements DatabaseTest {
    private static final Terms TERMS = new Terms(
            List.of("Ann", "Bo"),
            List.of(List.of("Tools", "Ink"), List.of("Tools")),
            List.of("Java", "砚台", "java", "C++"),
            "A series",
            3);

    private static final String TEXT = """
        ## 一 "quoted" \\ and 'more'

        **中文：**文字 `code\\n` [link](/posts/x/) ![](https://example.com/a.png)

        ```java
        int a = 1;
        ```
        """;

    @Inject
    CreatePost createPost;

    @Inject
    CreatePosts createPosts;

    @Inject
    IndexAdded indexAdded;

    @Inject
    PostRepository repository;

    @Inject
    Markdown markdown;

    @Inject
    DataSource dataSource;

    @Test
    void aPostAmongManyIsTheSameInEveryTableAsOneByItself() {
        write(saying(TEXT, published("solo", TERMS)));
        List<Post> many = createPosts.create(
                Stream.of(saying(TEXT, published("sold", TERMS)), draft("another"), published("third", TERMS))
                        .map(this::rendered)
                        .toList());
        indexAdded.finish().join();

        assertThat(rows("sold")).isEqualTo(rows("solo")).hasSizeGreaterThan(10);
        assertThat(many).extracting(post -> post.slug().value()).containsExactly("sold", "another", "third");
        assertThat(repository.findById(many.getFirst().id())).contains(many.getFirst());
    }

    @Test
    void aTakenSlugRefusesThemAll() {
        write(published("taken"));

        assertThatThrownBy(() -> createPosts.create(Stream.of(published("free"), published("taken"))
                        .map(this::rendered)
                        .toList()))
                .isInstanceOf(PostException.SlugTaken.class);
        assertThat(repository.findByKindAndSlug(PostKind.POST, published("free").slug()))
                .isEmpty();
    }

    @Test
    void twoOfOneSlugAreRefused() {
        assertThatThrownBy(() -> createPosts.create(Stream.of(draft("twice"), draft("twice"))
                        .map(this::rendered)
                        .toList()))
                .isInstanceOf(PostException.SlugTaken.class);
    }

    private void write(PostContent content) {
        NewPost post = rendered(content);
        createPost.create(post.content(), post.rendered());
    }

    private NewPost rendered(PostContent content) {
        return new NewPost(content, markdown.render(content.markdown()));
    }

    /** Whatever any table has of a post, without its name, ids and the time at which it was written. */
    private List<String> rows(String slug) {
        String id = "(SELECT id FROM post WHERE slug = '" + slug + "')";
        return Stream.of(
                        "revision",
                        "rendering",
                        "post_author",
                        "post_category",
                        "post_tag",
                        "post_series",
                        "post_search")
                .map(table -> "SELECT (to_jsonb(t) - '{id,post_id,revision_id,created_at}'::text[])::text FROM " + table
                        + " t WHERE post_id = " + id + " ORDER BY 1")
                .flatMap(query -> new Dump(dataSource).ask(query).stream())
                .map(row -> row.replace(slug, "SLUG"))
                .toList();
    }
}
