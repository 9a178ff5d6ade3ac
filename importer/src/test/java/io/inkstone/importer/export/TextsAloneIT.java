package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.Rows;
import io.inkstone.core.database.TestDatabase;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tree says of itself when its manifest is lost. */
class TextsAloneIT {
    /** Posts that were written here: the others need the configuration of the blog that they came from. */
    private static final String WRITTEN = """
        SELECT kind, post.slug, post.title, status, unlisted, date_trunc('second', published_at) AS at, language, summary,
               cover, markdown,
               ARRAY(SELECT name FROM author JOIN post_author ON author_id = author.id
                      WHERE post_id = post.id ORDER BY position) AS authors,
               ARRAY(SELECT name FROM tag JOIN post_tag ON tag_id = tag.id
                      WHERE post_id = post.id ORDER BY position) AS tags,
               (SELECT name FROM series JOIN post_series ON series_id = series.id WHERE post_id = post.id) AS series
          FROM post JOIN revision ON revision.id = revision_id
         WHERE post.slug IN ('written', '标题', 'con', 'secret', 'imprint', 'later')
         ORDER BY kind, post.slug\
        """;

    @TempDir
    Path home;

    @Test
    void textsStillSayWhatTheyAre() throws IOException {
        DatabaseAddress first = TestDatabase.create("first");
        DatabaseAddress second = TestDatabase.create("second");
        try (ApplicationContext one = RoundTripIT.context(first);
                ApplicationContext two = RoundTripIT.context(second)) {
            new RichSite(one, home).make();
            Path tree = home.resolve("out");
            one.getBean(ExportSite.class).export(tree, ExportFormat.JEKYLL, ImportProgress.SILENT);
            Files.delete(tree.resolve("inkstone.jsonl"));

            two.getBean(ContentImporter.class)
                    .run(new ImportRequest(List.of(tree), null, false), ImportProgress.SILENT);

            assertThat(Rows.of(second, WRITTEN)).isEqualTo(Rows.of(first, WRITTEN));
        }
    }
}
