package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.Dump;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.UndoImport;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class KilledImportIT extends ImportSteps {
    private Map<String, String> properties = Map.of();

    @Inject
    UndoImport undoImport;

    @Inject
    DataSource dataSource;

    @Override
    public Map<String, String> getProperties() {
        properties = super.getProperties();
        return properties;
    }

    @Test
    void aKilledImportThatGoesOnGivesTheSiteOfOneThatWasNotKilled_c44() throws IOException {
        Path archive = archive();
        ImportReport whole = run(archive);
        List<String> once = site();
        undoImport.undo(java.util.Objects.requireNonNull(whole.runId()));

        ImportProcess.killAt(0, archive, properties);
        ImportProcess.killAt(100, archive, properties);
        ImportProcess.killAt(300, archive, properties);
        ImportRun killed = runs.newest(1).getFirst();
        assertThat(killed.status()).isEqualTo(ImportStatus.RUNNING);

        assertThat(importer.goOnWithAll(ImportProgress.SILENT)).isEqualTo(1);

        ImportRun done = runs.findById(killed.id()).orElseThrow();
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.counts()).isEqualTo(whole.counts());
        assertThat(site()).isEqualTo(once);
        assertThat(count(run(archive), ImportAction.UNCHANGED))
                .isEqualTo(whole.counts().of(ImportAction.CREATE));
    }

    /** Whatever is there for readers, told without ids and times of writing, nor where words are indexed. */
    private List<String> site() {
        Dump dump = new Dump(dataSource);
        List<String> all = new ArrayList<>();
        for (String query : List.of(
                "SELECT (to_jsonb(p) - '{id,revision_id,created_at,version}'::text[])::text FROM post p ORDER BY 1",
                "SELECT (to_jsonb(r) - '{post_id,revision_id}'::text[])::text FROM rendering r ORDER BY 1",
                "SELECT (to_jsonb(s) - '{post_id,related,words,segment_id,member}'::text[])::text FROM post_search s"
                        + " ORDER BY 1",
                "SELECT p.slug || t.name || pt.position FROM post_tag pt JOIN post p ON p.id = pt.post_id"
                        + " JOIN tag t ON t.id = pt.tag_id ORDER BY 1",
                "SELECT path_key || p.slug FROM redirect JOIN post p ON p.id = post_id ORDER BY 1",
                "SELECT path || hash || coalesce(content_hash, '') FROM imported_file ORDER BY 1",
                "SELECT name || hash FROM media_asset ORDER BY 1",
                "SELECT count(*) FROM revision")) {
            all.addAll(dump.ask(query));
        }
        return all;
    }

    private Path archive() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("_config.yml", "title: Killed\npermalink: /:year/:title.html\n");
        for (int number = 0; number < 420; number++) {
            String name = "2024-01-%02d-killed-%03d".formatted(1 + number % 28, number);
            files.put(
                    "_posts/" + name + ".md",
                    "---\ntags: [t" + number % 9 + "]\n---\n## Heading\n\n![p](/img/" + number % 20 + ".png) text "
                            + number + "\n");
        }
        for (int number = 0; number < 20; number++) {
            files.put("img/" + number + ".png", "picture " + number);
        }
        return ArchiveFixtures.folder(home.resolve("killed"), files);
    }
}
