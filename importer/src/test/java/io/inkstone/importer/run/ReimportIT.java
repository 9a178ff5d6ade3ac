package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.TagPost;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ReimportIT extends ImportSteps {
    @Inject
    TagPost tagPost;

    @Test
    void importingAgainChangesNothing_c44() throws IOException {
        Path folder = folder("again");
        run(folder);
        Post before = post("again-one");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(count(report, ImportAction.CREATE) + count(report, ImportAction.UPDATE))
                .isZero();
        assertThat(post("again-one")).isEqualTo(before);
    }

    @Test
    void whatChangedInTheArchiveIsUpdatedAndKeepsItsSlug() throws IOException {
        Path folder = folder("update");
        run(folder);
        UUID id = post("update-two").id();
        Files.writeString(
                folder.resolve("_posts/2024-01-03-update-two.md"), "---\ntitle: Second\nslug: other\n---\nNew.\n");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text(post("update-two"))).isEqualTo("New.\n");
        assertThat(post("update-two").id()).isEqualTo(id);
    }

    @Test
    void aPictureThatWasMissingComesInLater() throws IOException {
        Path folder = folder("later");
        run(folder);
        Files.writeString(folder.resolve("img/gone.png"), "here now");

        assertThat(count(run(folder), ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text(post("later-two"))).startsWith("![gone](/media/");
    }

    @Test
    void whatWasEditedOnTheSiteIsNotOverwritten() throws IOException {
        Path folder = folder("conflict");
        run(folder);
        edit(post("conflict-two"), "Edited here.");
        Files.writeString(
                folder.resolve("_posts/2024-01-03-conflict-two.md"), "---\ntitle: Two\n---\nChanged there.\n");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.CONFLICT)).isEqualTo(1);
        assertThat(text(post("conflict-two"))).isEqualTo("Edited here.");
        assertThat(report.items())
                .filteredOn(item -> item.merge() != null)
                .singleElement()
                .satisfies(
                        item -> assertThat(Objects.requireNonNull(item.merge()).merged())
                                .contains("<<<<<<< site\nEdited here.", "Changed there.\n>>>>>>> archive"));
    }

    @Test
    void tagsThatWereEditedOnTheSiteAreNotOverwritten() throws IOException {
        Path folder = folder("terms");
        run(folder);
        tagPost.tag(post("terms-two").id(), List.of("By hand"));
        Files.writeString(folder.resolve("_posts/2024-01-03-terms-two.md"), "---\ntitle: Two\n---\nChanged.\n");

        assertThat(count(run(folder), ImportAction.CONFLICT)).isEqualTo(1);
    }

    @Test
    void anotherConfigurationBringsUneditedPostsUpToDate() throws IOException {
        Path folder = folder("zone");
        run(folder);
        edit(post("zone-two"), "Edited here.");
        Files.writeString(folder.resolve("_config.yml"), "timezone: UTC\npermalink: /:year/:month/:day/:title.html\n");

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(post("zone-one").publishedAt()).hasToString("2024-01-02T00:00:00Z");
        assertThat(text(post("zone-two"))).isEqualTo("Edited here.");
    }

    @Test
    void filesOfOneNameThatComeInSinglyAreDocumentsOfTheirOwn() throws IOException {
        Path here = ArchiveFixtures.folder(home.resolve("here"), Map.of("single.md", "# Here\n\nOne.\n"));
        Path there = ArchiveFixtures.folder(home.resolve("there"), Map.of("single.md", "# There\n\nTwo.\n"));
        run(here.resolve("single.md"));
        assertThat(count(run(there.resolve("single.md")), ImportAction.CREATE)).isEqualTo(1);

        Files.writeString(here.resolve("single.md"), "# Here\n\nOne, changed.\n");
        assertThat(count(run(here.resolve("single.md")), ImportAction.UPDATE)).isEqualTo(1);
    }

    @Test
    void anEditIsKeptWhenTheArchiveDidNotChange() throws IOException {
        Path folder = folder("edited");
        run(folder);
        edit(post("edited-two"), "Edited here.");

        assertThat(count(run(folder), ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(text(post("edited-two"))).isEqualTo("Edited here.");
    }

    @Test
    void aRenamedAndPackedArchiveIsKnownAgain() throws IOException {
        run(folder("renamed"));
        Map<String, String> more = site("renamed");
        more.put("_posts/2024-01-09-renamed-new.md", "---\ntitle: New\n---\nx");

        ImportReport report = run(ArchiveFixtures.zip(home.resolve("other-name.zip"), more));

        assertThat(report.archive()).isEqualTo("renamed");
        assertThat(count(report, ImportAction.UNCHANGED)).isEqualTo(4);
        assertThat(count(report, ImportAction.CREATE)).isEqualTo(1);
    }

    @Test
    void anotherArchiveOfTheSameNameIsAnotherArchive() throws IOException {
        run(ArchiveFixtures.folder(home.resolve("a/twin"), site("twina")));

        ImportReport report = run(ArchiveFixtures.folder(home.resolve("b/twin"), site("twinb")));

        assertThat(report.archive()).isEqualTo("twin-2");
        assertThat(post("twina-one").id()).isNotEqualTo(post("twinb-one").id());
    }

    @Test
    void aMovedFileIsKnownByItsBytes_c44() throws IOException {
        Path folder = folder("moved");
        run(folder);
        Files.createDirectories(folder.resolve("_posts/deep"));
        Files.move(
                folder.resolve("_posts/2024-01-03-moved-two.md"),
                folder.resolve("_posts/deep/2024-01-03-moved-two.md"));

        assertThat(count(run(folder), ImportAction.CREATE)).isZero();
        assertThat(files.findByArchiveAndPath("moved", "_posts/deep/2024-01-03-moved-two.md"))
                .isPresent();
        assertThat(count(run(folder), ImportAction.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void aPostThatWasDeletedHereDoesNotComeBack() throws IOException {
        Path folder = folder("deleted");
        run(folder);
        deletePost.delete(post("deleted-two").id());

        ImportReport report = run(folder);

        assertThat(count(report, ImportAction.SKIP)).isEqualTo(1);
        assertThat(posts.existsByKindAndSlug(PostKind.POST, Slug.of("deleted-two")))
                .isFalse();
    }

    @Test
    void aDocumentThatOthersLinkIsNoDownloadWhateverItsEnding_c44() throws IOException {
        String dated = "---\ndate: 2024-01-02\n---\n";
        Path folder = ArchiveFixtures.folder(
                home.resolve("linked"),
                Map.of(
                        "linked-a.md",
                        dated + "[b](linked-b.mdx#end) [c](linked-c.txt) ![b](linked-b.mdx)\n",
                        "linked-b.mdx",
                        dated + "B\n",
                        "linked-c.txt",
                        dated + "C\n"));

        run(folder);
        ImportReport again = run(folder);

        assertThat(text(post("linked-a"))).startsWith("[b](/posts/linked-b/#h-end) [c](/posts/linked-c/) ");
        assertThat(again.items())
                .extracting(item -> item.path() + " " + item.action())
                .containsExactly("linked-a.md UNCHANGED", "linked-b.mdx UNCHANGED", "linked-c.txt UNCHANGED");
    }
}
