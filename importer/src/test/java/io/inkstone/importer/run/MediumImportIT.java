package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@DisplayName("47 Medium, imported once, again and changed")
class MediumImportIT extends ImportSteps {
    private Path export(String text) throws IOException {
        String story =
                "<article class=\"h-entry\"><h1 class=\"p-name\">M</h1><section data-field=\"body\"><h3>M</h3><p>"
                        + text
                        + "</p></section><time class=\"dt-published\" datetime=\"2024-01-31T12:00:00Z\"></time><a"
                        + " class=\"p-canonical\""
                        + " href=\"https://medium.com/@li/medium-story-0123456789ab\">x</a></article>";
        return ArchiveFixtures.folder(home.resolve("medium-export"), Map.of("posts/a.html", story));
    }

    @Test
    void aLaterExportUpdatesWhatChangedAndNothingElse() throws IOException {
        ImportReport created = run(export("One"));
        ImportReport again = run(export("One"));
        ImportReport later = run(export("Changed"));

        assertThat(created.dialect()).isEqualTo("medium");
        assertThat(count(created, ImportAction.CREATE)).isEqualTo(1);
        assertThat(count(again, ImportAction.UNCHANGED)).isEqualTo(1);
        assertThat(count(later, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text(post("medium-story"))).isEqualTo("Changed\n");
        assertThat(redirects.findByPathKey("/@li/medium-story-0123456789ab")).isPresent();
    }
}
