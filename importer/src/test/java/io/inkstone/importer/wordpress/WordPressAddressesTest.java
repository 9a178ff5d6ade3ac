package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.attachment;
import static io.inkstone.importer.wordpress.WxrFixture.item;
import static io.inkstone.importer.wordpress.WxrFixture.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.OldPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("45 WordPress: where its items were, and lead to")
class WordPressAddressesTest {
    @TempDir
    Path home;

    @Test
    void aChildPageKeepsItsNestedAddress() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(5, "Child", "x", "<wp:post_parent>4</wp:post_parent><wp:menu_order>3</wp:menu_order>")
                        .replace("<wp:post_type>post", "<wp:post_type>page")
                        .replace("/2024/01/5/", "/parent/child/"));

        assertThat(blog.entry(5).kind()).isEqualTo(EntryKind.PAGE);
        assertThat(blog.entry(5).addresses()).containsExactly("/parent/child/");
        assertThat(blog.entry(5).redirects()).contains("/?page_id=5");
        assertThat(blog.converted(5).frontMatter()).containsEntry("menu_order", "3");
    }

    @Test
    void slugsAreDecodedAlsoWhereTheyWereCutAmidACharacter() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x").replace("post-1<", "%e5%a2%a8%e7%a0%9a<"),
                item(2, "T", "x").replace("post-2<", "%e5%a2%a8%e7%a0<"),
                item(3, "T", "x").replace("<wp:post_name>post-3</wp:post_name>", ""),
                item(4, "T", "x").replace("post-4<", "old-file.html<"));

        assertThat(blog.entry(1).name()).isEqualTo("墨砚");
        assertThat(blog.entry(2).name()).isEqualTo("墨");
        assertThat(blog.entry(3).name()).isEqualTo("3");
        assertThat(blog.entry(4).name()).isEqualTo("old-file");
    }

    @Test
    void oldSlugsFurtherPagesAndPagesOfPicturesLeadToThePost() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "a<!--nextpage-->b", meta("_wp_old_slug", "before")),
                attachment(2, "https://blog.example/wp-content/uploads/2024/01/a.png", 1)
                        .replace("/2024/01/2/", "/2024/01/1/a/"));

        assertThat(blog.entry(1).redirects()).contains("/?p=1", "/2024/01/before/", "/2024/01/1/2/", "/2024/01/1/a/");
        assertThat(blog.markdown(1)).isEqualTo("ab\n");
    }

    @Test
    void slashesThatWordPressDoubledInALinkAreOne() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home, item(5, "Child", "x").replace("blog.example/2024/01/5/", "blog.example//parent//child/"));

        assertThat(blog.entry(5).addresses()).containsExactly("/parent/child/");
    }

    @Test
    void aPostThatIsStillToComeMakesNoArchiveOfItsMonth() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x"),
                item(2, "Later", "x")
                        .replace("2024-01-31", "2099-05-01")
                        .replace("<wp:status>publish", "<wp:status>future"));

        assertThat(blog.index.oldPages())
                .extracting(OldPage::address)
                .contains("/2024/01/")
                .doesNotContain("/2099/05/");
    }

    @Test
    void theArchiveOfAMonthGoesByTheDateThatWordPressShowed() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x").replace("2024-01-31", "2024-03-05"),
                item(2, "T", "x").replace("2024-01-31", "2024-03-06"),
                item(3, "Written in UTC", "x").replace("2024-01-31 12:00:00", "2024-01-31 20:00:00"));

        assertThat(blog.index.oldPages())
                .extracting(OldPage::address)
                .contains("/2024/01/", "/2024/03/")
                .doesNotContain("/2024/02/");
    }
}
