package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.HEAD;
import static io.inkstone.importer.wordpress.WxrFixture.TAIL;
import static io.inkstone.importer.wordpress.WxrFixture.item;
import static io.inkstone.importer.wordpress.WxrFixture.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("45 WordPress: the export as a whole")
class WordPressExportTest {
    @TempDir
    Path home;

    @Test
    void listsAndFeedsOfTheOldSiteAreNamed() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x"));

        assertThat(blog.index.oldPages())
                .contains(
                        new OldPage("/category/tools/brushes/", OldPage.Shows.CATEGORY, List.of("Tools", "Brushes")),
                        new OldPage("/tag/pine/", OldPage.Shows.TAG, List.of("Pine soot")),
                        new OldPage("/author/li/", OldPage.Shows.AUTHOR, List.of("李墨")),
                        new OldPage("/feed/", OldPage.Shows.FEED, List.of()),
                        new OldPage("/2024/01/", OldPage.Shows.ARCHIVE, List.of("2024", "01")));
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.1", "1.2", "abc", "''"})
    void everyVersionIsRead(String version) throws IOException {
        String head = HEAD.replace("<wp:wxr_version>1.2<", "<wp:wxr_version>" + version + "<");
        WxrFixture blog = WxrFixture.ofText(home, head + item(1, "T", "x") + TAIL, StandardCharsets.UTF_8);

        assertThat(blog.paths()).containsExactly("export.xml#post-1");
    }

    @Test
    void oneBlogInSeveralFilesIsOneBlog() throws IOException {
        WxrFixture.ofText(home.resolve("x"), HEAD + item(1, "T", "x") + TAIL, StandardCharsets.UTF_8);
        WxrFixture blog =
                WxrFixture.ofText(home, HEAD + item(2, "T", "x") + item(1, "T", "x") + TAIL, StandardCharsets.UTF_8);

        assertThat(blog.paths()).containsExactlyInAnyOrder("export.xml#post-1", "export.xml#post-2");
        assertThat(blog.reason(1)).contains("a second time");
    }

    @Test
    void whatWordPressCountsDoesNotChangeAnItem() throws IOException {
        WxrFixture before =
                WxrFixture.of(home.resolve("a"), item(1, "T", "x", meta("_edit_lock", "1"), meta("views", "7")));
        WxrFixture after =
                WxrFixture.of(home.resolve("b"), item(1, "T", "x", meta("_edit_lock", "2"), meta("views", "8")));
        WxrFixture edited = WxrFixture.of(home.resolve("c"), item(1, "T", "y"));

        assertThat(after.entry(1).hash()).isEqualTo(before.entry(1).hash());
        assertThat(edited.entry(1).hash()).isNotEqualTo(before.entry(1).hash());
    }
}
