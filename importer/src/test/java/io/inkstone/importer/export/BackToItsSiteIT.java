package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostCount;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export that is imported into the site from which it came. */
@MicronautTest(transactional = false)
class BackToItsSiteIT implements DatabaseTest {
    @Inject
    WritePost writePost;

    @Inject
    ExportSite exportSite;

    @Inject
    ContentImporter importer;

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void nothingIsDoubledAndChangesMeetAsAlways(ExportFormat format) throws IOException {
        String word = "back-to-" + format.word();
        Post still = writePost.write(PostFixtures.published(word + "-still"));
        Post there = writePost.write(PostFixtures.published(word + "-there"));
        Post here = writePost.write(PostFixtures.published(word + "-here"));
        Post both = writePost.write(PostFixtures.published(word + "-both"));
        long count = count();
        Path tree = home.resolve(word);
        exportSite.export(tree, format, ImportProgress.SILENT);

        assertThat(importAgain(tree).of(ImportAction.UNCHANGED)).isEqualTo(count);
        assertThat(count()).isEqualTo(count);

        for (String name : List.of("-there", "-both")) {
            Path file = file(tree, word + name);
            Files.writeString(file, Files.readString(file).replace("Text of", "Changed text of"));
        }
        for (Post post : List.of(here, both)) {
            String slug = post.slug().value();
            writePost.rewrite(post.id(), PostFixtures.saying("Written here.\n", PostFixtures.published(slug)));
        }

        ImportCounts counts = importAgain(tree);

        assertThat(counts.of(ImportAction.UPDATE)).isEqualTo(1);
        assertThat(counts.of(ImportAction.CONFLICT)).isEqualTo(1);
        assertThat(counts.of(ImportAction.CREATE)).isZero();
        assertThat(count()).isEqualTo(count);
        assertThat(text(still)).startsWith("Text of");
        assertThat(text(there)).startsWith("Changed text of");
        assertThat(text(here)).isEqualTo("Written here.\n");
        assertThat(text(both)).isEqualTo("Written here.\n");
    }

    private ImportCounts importAgain(Path tree) {
        return importer.run(new ImportRequest(List.of(tree), null, false), ImportProgress.SILENT)
                .getFirst()
                .counts();
    }

    private static Path file(Path tree, String slug) throws IOException {
        try (var files = Files.walk(tree)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(slug + ".md"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long count() {
        return posts.counts().stream().mapToLong(PostCount::postCount).sum();
    }

    private String text(Post post) {
        Post now = posts.findById(post.id()).orElseThrow();
        return revisions.findById(now.revisionId()).orElseThrow().markdown();
    }
}
