package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.taxonomy.CategoryRepository;
import io.inkstone.core.taxonomy.SeriesRepository;
import io.inkstone.core.taxonomy.TagRepository;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CreatePostIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    PostRepository repository;

    @Inject
    RevisionRepository revisions;

    @Inject
    RenderingRepository renderings;

    @Inject
    TagRepository tags;

    @Inject
    CategoryRepository categories;

    @Inject
    AuthorRepository authors;

    @Inject
    SeriesRepository series;

    @Test
    void theTextIsKeptToTheByteAndRendered() {
        Post post = posts.write(draft("kept"));

        assertThat(revisions.findById(post.revisionId()).orElseThrow().markdown())
                .isEqualTo("Text of *kept*.\r\n");
        assertThat(renderings.findByPostId(post.id()).orElseThrow().html().value())
                .contains("kept");
    }

    @Test
    void theRowIsTheRecord() {
        Post post = posts.write(published("row"));

        assertThat(repository.findByKindAndSlug(PostKind.POST, post.slug())).contains(post);
    }

    @Test
    void unknownFrontMatterIsKept() {
        Post post = posts.write(draft("front"));

        assertThat(revisions.findById(post.revisionId()).orElseThrow().frontMatter())
                .containsEntry("layout", "post");
    }

    @Test
    void aPostIsFiledUnderEverythingItNames() {
        Terms terms = new Terms(
                List.of("张翔", "Ann"), List.of(List.of("技术", "Java"), List.of("Life")), List.of("区块链", "C++"), "系列", 3);
        Post post = posts.write(published("filed", terms));

        assertThat(authors.ofPost(post.id())).extracting("name").containsExactly("张翔", "Ann");
        assertThat(categories.ofPost(post.id())).extracting("path").containsExactly("技术/java", "life");
        assertThat(tags.ofPost(post.id())).extracting("name").containsExactly("区块链", "C++");
        assertThat(series.ofPost(post.id())).get().extracting("name").isEqualTo("系列");
    }

    @Test
    void spellingsOfOneTagAreOneTag() {
        Post post = posts.write(published("spellings", PostFixtures.tagged("Kotlin", "kotlin", "Ｋotlin")));

        assertThat(tags.ofPost(post.id())).extracting("name").containsExactly("Kotlin");
    }

    @Test
    void tagsWithoutLettersHaveSlugsOfTheirOwn() {
        Post post = posts.write(published("signs", PostFixtures.tagged("!!!", "???")));

        assertThat(tags.ofPost(post.id()))
                .extracting("slug")
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aTakenSlugIsRefused() {
        posts.write(draft("taken"));

        assertThatThrownBy(() -> posts.write(draft("taken")))
                .isInstanceOf(PostException.SlugTaken.class)
                .hasMessageContaining("taken");
    }

    @Test
    void aPageMayHaveTheSlugOfAPost() {
        posts.write(draft("about"));

        assertThat(posts.write(page("about")).slug().value()).isEqualTo("about");
    }

    @Test
    void theDatabaseItselfRefusesTwoPostsOfOneSlug() {
        Post post = posts.write(draft("same"));
        Post twin = new Post(
                Ids.next(),
                post.kind(),
                post.slug(),
                post.title(),
                post.status(),
                false,
                null,
                null,
                post.createdAt(),
                null,
                null,
                null,
                null,
                post.revisionId(),
                null);

        assertThatThrownBy(() -> repository.save(twin)).hasStackTraceContaining("post_slug_unique");
    }

    @Test
    void takenSlugsAreFoundManyAtATime() {
        posts.write(draft("one"));
        posts.write(draft("two"));

        assertThat(repository.taken(PostKind.POST, List.of("one", "two", "three")))
                .containsExactly("one", "two");
    }
}
