package io.inkstone.importer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.ContentHash;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class ManifestIT implements DatabaseTest {
    private static final String FILE = "---\ntitle: In the file\n---\nOf the file.\n";

    @Inject
    ContentImporter importer;

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @TempDir
    Path home;

    private ImportReport run(String word, String hash, String more) throws IOException {
        String line = "{\"document\":{\"path\":\"_posts/2024-01-01-" + word + ".md\",\"hash\":\"" + hash
                + "\",\"kind\":\"POST\",\"slug\":\"known-" + word
                + "\",\"title\":\"In the"
                + " manifest\",\"status\":\"PUBLISHED\",\"unlisted\":true,\"publishedAt\":\"2020-02-02T02:02:02.000002Z\",\"markdown\":\"Of"
                + " the manifest.\"}}\n";
        Path folder = ArchiveFixtures.folder(
                home.resolve(word), Map.of("_posts/2024-01-01-" + word + ".md", FILE, "inkstone.jsonl", line + more));
        return importer.run(new ImportRequest(List.of(folder), null, false), ImportProgress.SILENT)
                .getFirst();
    }

    private Post post(String slug) {
        return posts.findByKindAndSlug(PostKind.POST, Slug.of(slug)).orElseThrow();
    }

    private String text(Post post) {
        return revisions.findById(post.revisionId()).orElseThrow().markdown();
    }

    @Test
    void itGoesBeforeAFileThatIsAsItWas() throws IOException {
        run("same", ContentHash.of(FILE.getBytes(StandardCharsets.UTF_8)), "");

        Post post = post("known-same");
        assertThat(post.title()).isEqualTo("In the manifest");
        assertThat(post.unlisted()).isTrue();
        assertThat(post.publishedAt()).hasToString("2020-02-02T02:02:02.000002Z");
        assertThat(text(post)).isEqualTo("Of the manifest.");
    }

    @Test
    void aFileThatWasChangedSinceSpeaksForItselfUnderItsOldSlug() throws IOException {
        run("changed", "0".repeat(64), "");

        Post post = post("known-changed");
        assertThat(post.title()).isEqualTo("In the file");
        assertThat(text(post)).isEqualTo("Of the file.\n");
    }

    @Test
    void aBrokenLineIsPassedOverAndNamed() throws IOException {
        ImportReport report = run("broken", "0".repeat(64), "{\"document\":{\"path\":7\nnull\n{\"redirect\":{}}\n");

        assertThat(report.notices())
                .anySatisfy(notice -> assertThat(notice.message()).contains("inkstone.jsonl:2"));
        assertThat(post("known-broken")).isNotNull();
    }

    @Test
    void whatAStrangerWroteIntoItHarmsNothing() throws IOException {
        String more = "{\"media\":{\"path\":\"../../etc/passwd\",\"hash\":\"" + "0".repeat(64) + "\",\"name\":\"x\"}}\n"
                                                                                               + "{\"redirect\":{\"from\":\"/evil\",\"target\":\"javascript:alert(1)\"}}\n"
                                                                                               + "{\"site\":{\"version\":1,\"format\":\"jekyll\",\"title\":\"x\",\"language\":\"xx\",\"timeZone\":\"Nowhere\",\"permalink\":\"no\",\"pageSize\":0}}\n";

        ImportReport report = run("hostile", "0".repeat(64), more);

        assertThat(report.failed()).isFalse();
        assertThat(post("known-hostile")).isNotNull();
    }
}
