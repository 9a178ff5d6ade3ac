package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.post.Post;
import io.inkstone.importer.export.ExportJekyll;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@DisplayName("45 WordPress, imported once, again and changed")
class WordPressImportIT extends ImportSteps {
    @Inject
    ExportJekyll exportJekyll;

    private static String item(String word, int id, String content) {
        return "<item><title>" + word + " " + id + "</title><link>https://" + word + ".example/" + word + "-" + id
                + "/</link><content:encoded><![CDATA[" + content + "]]></content:encoded><wp:post_id>" + id
                + "</wp:post_id><wp:post_date_gmt>2024-01-31 12:00:00</wp:post_date_gmt><wp:post_name>" + word + "-"
                + id
                + "</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n";
    }

    private Path export(String word, String day, String... items) throws IOException {
        Path file = home.resolve(word + ".wordpress." + day + ".xml");
        return Files.writeString(
                file,
                "<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>" + word
                        + "</title><link>https://" + word + ".example</link>\n" + String.join("", items)
                        + "</channel></rss>");
    }

    @Test
    void aLaterExportUpdatesWhatChangedAndNothingElse() throws IOException {
        String first = item("wxr", 1, "One, see <a href=\"https://wxr.example/?p=2\">two</a>");
        ImportReport created = run(export("wxr", "2024-01-31", first, item("wxr", 2, "Two")));
        Post one = post("wxr-1");
        ImportReport again = run(export("wxr", "2024-01-31", first, item("wxr", 2, "Two")));

        ImportReport later =
                run(export("wxr", "2024-06-30", first, item("wxr", 2, "Two, changed"), item("wxr", 3, "Three")));

        assertThat(created.dialect()).isEqualTo("wordpress");
        assertThat(count(created, ImportAction.CREATE)).isEqualTo(2);
        assertThat(text(one)).isEqualTo("One, see [two](/posts/wxr-2/)\n");
        assertThat(redirects.findByPathKey("/?p=2")).isPresent();
        assertThat(count(again, ImportAction.UNCHANGED)).isEqualTo(2);
        assertThat(later.archive()).isEqualTo(created.archive());
        assertThat(count(later, ImportAction.UPDATE)).isEqualTo(1);
        assertThat(count(later, ImportAction.CREATE)).isEqualTo(1);
        assertThat(post("wxr-1")).isEqualTo(one);
        assertThat(text(post("wxr-2"))).isEqualTo("Two, changed\n");
    }

    @Test
    void anItemIsExportedAsATextOfItsOwn() throws IOException {
        run(export("out", "2024-01-31", item("out", 1, "Some <b>words</b>")));

        exportJekyll.export(home.resolve("exported"));

        assertThat(home.resolve("exported/_posts/2024-01-31-out-1.md"))
                .content()
                .endsWith("Some **words**\n");
    }
}
