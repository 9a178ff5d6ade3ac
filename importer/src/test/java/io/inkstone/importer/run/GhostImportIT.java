package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.post.Post;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@DisplayName("46 Ghost, imported once, again and changed")
class GhostImportIT extends ImportSteps {
    private static String post(int id, String html) {
        return "{\"id\":\"g" + id + "\",\"title\":\"G\",\"slug\":\"ghost-" + id
                + "\",\"status\":\"published\",\"published_at\":1706702400000,\"html\":\"" + html + "\"}";
    }

    private Path export(String day, String... posts) throws IOException {
        return Files.writeString(
                home.resolve("blog.ghost." + day + ".json"),
                "{\"db\":[{\"meta\":{\"version\":\"5.0\"},\"data\":{\"posts\":[" + String.join(",", posts) + "]}}]}");
    }

    @Test
    void aLaterExportUpdatesWhatChangedAndNothingElse() throws IOException {
        String first = post(1, "<p>One <a href=\\\"__GHOST_URL__/ghost-2/\\\">two</a></p>");
        ImportReport created = run(export("2024-01-31", first, post(2, "Two")));
        Post one = post("ghost-1");
        ImportReport again = run(export("2024-01-31", first, post(2, "Two")));

        ImportReport later = run(export("2024-06-30", first, post(2, "Changed"), post(3, "Three")));

        assertThat(created.dialect()).isEqualTo("ghost");
        assertThat(count(created, ImportAction.CREATE)).isEqualTo(2);
        assertThat(text(one)).isEqualTo("One [two](/posts/ghost-2/)\n");
        assertThat(count(again, ImportAction.UNCHANGED)).isEqualTo(2);
        assertThat(count(later, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(count(later, ImportAction.CREATE)).isEqualTo(1);
        assertThat(post("ghost-1")).isEqualTo(one);
        assertThat(text(post("ghost-2"))).isEqualTo("Changed\n");
    }

    @Test
    void itsRedirectsLeadOnAlsoIfTheyComeLater() throws IOException {
        export("2024-01-31", post(7, "Seven"));
        run(home);
        Files.writeString(
                home.resolve("redirects.json"),
                "[{\"from\":\"^/was-ghost/$\",\"to\":\"/ghost-7/\"},{\"from\":\"/off\",\"to\":\"https://other.example/\"}]");
        ImportReport report = run(home);

        assertThat(count(report, ImportAction.UNCHANGED)).isEqualTo(1);
        assertThat(redirects.findByPathKey("/was-ghost").orElseThrow().target()).isEqualTo("/posts/ghost-7/");
        assertThat(redirects.findByPathKey("/off").orElseThrow().target()).isEqualTo("https://other.example/");
    }
}
