package io.inkstone.core.overview;

import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class SiteCountsIT implements DatabaseTest {
    @Inject
    SiteCountsRepository repository;

    @Inject
    WritePost posts;

    @Inject
    StoreMedia storeMedia;

    @TempDir
    Path folder;

    @Test
    void eachKindOfThingIsCountedByItself() throws IOException {
        assertThat(repository.count()).isEqualTo(new SiteCounts(0, 0, 0, 0, 0, 0, 0, 0));

        posts.write(draft("draft"));
        posts.write(published("one", tagged("ink", "stone")));
        posts.write(published("two"));
        posts.write(page("about"));
        storeMedia.store(Files.writeString(folder.resolve("a.txt"), "seven b"), "a.txt");
        storeMedia.store(Files.writeString(folder.resolve("b.txt"), "more"), "b.txt");

        assertThat(repository.count()).isEqualTo(new SiteCounts(2, 1, 1, 2, 11, 0, 0, 2));
    }
}
