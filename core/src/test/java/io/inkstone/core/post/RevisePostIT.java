package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static io.inkstone.core.post.PostFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.core.taxonomy.TagRepository;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RevisePostIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    DeletePost deletePost;

    @Inject
    PostRepository repository;

    @Inject
    RevisionRepository revisions;

    @Inject
    RenderingRepository renderings;

    @Inject
    TagRepository tags;

    @Inject
    ResolveAddress resolveAddress;

    @Test
    void aNewTextIsANewRevisionThatNamesItsBase() {
        Post first = posts.write(published("revised"));
        Post second = posts.rewrite(first.id(), saying("Other.", published("revised")));

        Revision revision = revisions.findById(second.revisionId()).orElseThrow();
        assertThat(revision.baseId()).isEqualTo(first.revisionId());
        assertThat(revisions.ofPost(first.id(), 10))
                .extracting("id")
                .containsExactly(revision.id(), first.revisionId());
    }

    @Test
    void readersSeeTheNewText() {
        Post post = posts.write(published("seen"));
        posts.rewrite(post.id(), saying("Quite another.", published("seen")));

        assertThat(renderings.findByPostId(post.id()).orElseThrow().html().value())
                .contains("Quite another");
    }

    @Test
    void theSameTextMakesNoRevision() {
        Post post = posts.write(published("same-text"));
        Post again = posts.rewrite(post.id(), published("same-text", tagged("new")));

        assertThat(again.revisionId()).isEqualTo(post.revisionId());
        assertThat(tags.ofPost(post.id())).extracting("name").containsExactly("new");
    }

    @Test
    void theOldAddressLeadsToTheNewOne() {
        Post post = posts.write(published("before"));
        posts.rewrite(post.id(), published("after"));

        assertThat(resolveAddress.resolve("/posts/before/")).isEqualTo(new Resolution.Moved("/posts/after/"));
    }

    @Test
    void aPostThatReturnsToItsOldAddressIsFoundThere() {
        Post post = posts.write(published("here"));
        posts.rewrite(post.id(), published("there"));
        posts.rewrite(post.id(), published("here"));

        assertThat(resolveAddress.resolve("/posts/here/")).isInstanceOf(Resolution.Found.class);
        assertThat(resolveAddress.resolve("/posts/there/")).isEqualTo(new Resolution.Moved("/posts/here/"));
    }

    @Test
    void aDeletedPostIsGoneUnderAllItsAddresses() {
        Post post = posts.write(published("old-name"));
        posts.rewrite(post.id(), published("last-name"));
        deletePost.delete(post.id());

        assertThat(resolveAddress.resolve("/posts/last-name/")).isEqualTo(new Resolution.Gone());
        assertThat(resolveAddress.resolve("/posts/old-name/")).isEqualTo(new Resolution.Gone());
    }

    @Test
    void thePostMustExist() {
        assertThatThrownBy(() -> posts.rewrite(Ids.next(), published("nobody")))
                .isInstanceOf(PostException.NotFound.class);
    }

    @Test
    void theSlugOfAnotherPostIsRefused() {
        posts.write(published("occupied"));
        Post post = posts.write(published("wanderer"));

        assertThatThrownBy(() -> posts.rewrite(post.id(), published("occupied")))
                .isInstanceOf(PostException.SlugTaken.class);
    }

    @Test
    void aStaleUpdateIsRefused() {
        Post stale = posts.write(published("stale"));
        posts.rewrite(stale.id(), saying("Newer.", published("stale")));

        assertThatThrownBy(() -> repository.update(stale)).isInstanceOf(OptimisticLockException.class);
    }
}
