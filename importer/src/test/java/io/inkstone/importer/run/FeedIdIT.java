package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.feed.FeedRepository;
import io.inkstone.core.post.Post;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FeedIdIT extends ImportSteps {
    @Inject
    FeedRepository feeds;

    @Test
    void aPostKeepsTheIdThatItHadInTheOldFeedEvenWhenItChanges() throws IOException {
        run(archive("kept", "First."));
        Post post = post("kept");
        String id = feedId(post);
        run(archive("kept", "Second."));

        assertThat(id).isEqualTo("https://old.example/2024/01/02/kept");
        assertThat(feedId(post("kept"))).isEqualTo(id);
        assertThat(text(post("kept"))).startsWith("Second.");
    }

    private Path archive(String word, String text) throws IOException {
        return ArchiveFixtures.folder(
                home.resolve(word),
                Map.of("_config.yml", "url: https://old.example\n", "_posts/2024-01-02-" + word + ".md", text + "\n"));
    }

    private String feedId(Post post) {
        return feeds.entries(List.of(post.id())).getFirst().feedId();
    }
}
