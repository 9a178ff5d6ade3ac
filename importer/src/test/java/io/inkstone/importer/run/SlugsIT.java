package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SlugsIT extends ImportSteps {
    @Test
    void ofTwoThatWantTheSameSlugTheOneStaysWhoseAddressIsTheSame() throws IOException {
        Path archive = ArchiveFixtures.folder(
                home.resolve("slugs"),
                Map.of(
                        "_config.yml", "title: Slugs\n",
                        "vote-slugs/a/vote-slugs.md", "---\ntitle: Other\n---\nOther words.\n",
                        "vote-slugs/index.md", "---\ntitle: Home\n---\nWords.\n"));
        run(archive);

        Post page =
                posts.findByKindAndSlug(PostKind.PAGE, Slug.of("vote-slugs")).orElseThrow();
        assertThat(text(page)).isEqualTo("Words.\n");
        assertThat(count(run(archive), ImportAction.UNCHANGED)).isEqualTo(2);
    }
}
