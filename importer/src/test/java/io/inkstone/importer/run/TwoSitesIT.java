package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TwoSitesIT extends ImportSteps {
    @Test
    void theZoneOfTheFirstCountsForTheOtherFromTheFirstRunOn() throws IOException {
        Path archive = ArchiveFixtures.folder(
                home.resolve("two"),
                Map.of(
                        "docs/_config.yml", "title: Docs\ntimezone: Asia/Tokyo\n",
                        "docs/_posts/2024-01-02-zone-first.md", "---\ndate: 2024-01-02 12:00:00\n---\nOne.\n",
                        "test/_config.yml", "permalink: pretty\n",
                        "test/_posts/2024-01-03-zone-second.md", "---\ndate: 2024-01-03 12:00:00\n---\nTwo.\n"));
        run(archive);
        ImportReport again = run(archive);

        assertThat(count(again, ImportAction.UNCHANGED)).isEqualTo(2);
        assertThat(post("zone-first").publishedAt()).isEqualTo(Instant.parse("2024-01-02T03:00:00Z"));
        assertThat(post("zone-second").publishedAt()).isEqualTo(Instant.parse("2024-01-03T03:00:00Z"));
    }
}
