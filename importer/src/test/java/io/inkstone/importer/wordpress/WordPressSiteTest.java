package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.attachment;
import static io.inkstone.importer.wordpress.WxrFixture.item;
import static io.inkstone.importer.wordpress.WxrFixture.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("45 WordPress: which items come in, and as what")
class WordPressSiteTest {
    @TempDir
    Path home;

    @Test
    void namesOfTermsAreKeptAsHtml() throws IOException {
        String head = WxrFixture.HEAD.replace("[Tools]", "[Pens &amp; Tools]").replace("[Brushes]", "[&lt;Brushes]");
        String item = item(
                1,
                "Ink",
                "x",
                "<category domain=\"category\" nicename=\"brushes\"><![CDATA[&lt;Brushes]]></category>",
                "<category domain=\"post_tag\" nicename=\"rd\"><![CDATA[R&amp;D]]></category>");
        WxrFixture site = WxrFixture.ofText(home, head + item + WxrFixture.TAIL, StandardCharsets.UTF_8);

        Converted post = site.converted(1);
        assertThat(post.categories()).containsExactly(List.of("Pens & Tools", "<Brushes"));
        assertThat(post.tags()).containsExactly("R&D");
    }

    @Test
    void aPostHasItsTitleDateAuthorTermsAndAddress() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(
                        7,
                        "A &amp; <em>B</em>",
                        "<p>x</p>",
                        "<category domain=\"category\" nicename=\"brushes\"><![CDATA[Brushes]]></category>",
                        "<category domain=\"post_tag\" nicename=\"pine\"><![CDATA[Pine soot]]></category>",
                        "<category domain=\"category\" nicename=\"uncategorized\"><![CDATA[Uncategorized]]></category>",
                        "<wp:post_modified_gmt>2024-02-01 00:00:00</wp:post_modified_gmt>",
                        "<wp:is_sticky>1</wp:is_sticky>"));

        Converted post = blog.converted(7);

        assertThat(post.entry().title()).isEqualTo("A & B");
        assertThat(post.entry().kind()).isEqualTo(EntryKind.POST);
        assertThat(post.entry().publishedAt()).isEqualTo(Instant.parse("2024-01-31T12:00:00Z"));
        assertThat(post.entry().name()).isEqualTo("post-7");
        assertThat(post.entry().addresses()).containsExactly("/2024/01/7/");
        assertThat(post.entry().redirects()).containsExactly("/?p=7");
        assertThat(post.updatedAt()).isEqualTo(Instant.parse("2024-02-01T00:00:00Z"));
        assertThat(post.feedId()).isEqualTo("https://blog.example/?p=7");
        assertThat(post.categories()).containsExactly(List.of("Tools", "Brushes"));
        assertThat(post.tags()).containsExactly("Pine soot");
        assertThat(post.authors()).containsExactly("李墨");
        assertThat(post.frontMatter()).containsEntry("sticky", "true").containsEntry("wordpress_id", "7");
        assertThat(post.original()).isNull();
    }

    @Test
    void theBlogDescribesItself() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x"));

        assertThat(blog.site().identity().title()).isEqualTo("Ink & Stone");
        assertThat(blog.site().identity().language()).isEqualTo("zh-CN");
        assertThat(blog.site().identity().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @CsvSource({"draft,DRAFT", "pending,DRAFT", "private,DRAFT", "future,PUBLISHED", "publish,PUBLISHED"})
    void theStatusDecidesWhoReadsIt(String status, Visibility visibility) throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x").replace("<wp:status>publish", "<wp:status>" + status));

        assertThat(blog.entry(1).visibility()).isEqualTo(visibility);
        assertThat(blog.entry(1).addresses().isEmpty()).isEqualTo(visibility == Visibility.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "nav_menu_item",
        "wp_navigation",
        "wp_global_styles",
        "wp_template",
        "attachment",
        "revision",
        "shop_order"
    })
    void whatIsNoArticleIsLeftOutWithAReason(String type) throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x"),
                item(2, "T", "x")
                        .replace("<wp:post_type>post", "<wp:post_type>" + type)
                        .replace(
                                "https://blog.example/2024/01/2/",
                                "https://blog.example/?post_type=" + type + "&amp;p=2"));

        assertThat(blog.paths()).containsExactly("export.xml#post-1");
        assertThat(blog.reason(2)).isNotBlank();
    }

    @Test
    void trashStaysInTheTrash() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x").replace("<wp:status>publish", "<wp:status>trash"));

        assertThat(blog.reason(1)).isEqualTo("it lies in the trash");
    }

    @Test
    void whatOtherTypesShowedAtAnAddressOfTheirOwnComesInAsAPost() throws IOException {
        WxrFixture blog =
                WxrFixture.of(home, item(1, "T", "x").replace("<wp:post_type>post", "<wp:post_type>portfolio"));

        assertThat(blog.entry(1).kind()).isEqualTo(EntryKind.POST);
        assertThat(blog.converted(1).frontMatter()).containsEntry("type", "portfolio");
    }

    @Test
    void whatAPasswordGuardsComesInAsADraft() throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x", "<wp:post_password>open</wp:post_password>"));

        assertThat(blog.entry(1).visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(blog.notices(1)).anyMatch(notice -> notice.contains("password"));
        assertThat(blog.converted(1).frontMatter().toString()).doesNotContain("open");
    }

    @Test
    void aDateThatNeverWasInUtcIsTheBlogsOwn() throws IOException {
        String utc = "<wp:post_date_gmt>2024-01-31 12:00:00</wp:post_date_gmt>";
        String never = "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>";
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x").replace("20:00:00", "21:00:00"),
                item(2, "T", "x").replace("20:00:00", "21:00:00").replace(utc, never),
                item(3, "T", "x").replace(utc, never).replace("2024-01-31 20:00:00", "0000-00-00 00:00:00"));

        assertThat(blog.entry(2).publishedAt()).isEqualTo(Instant.parse("2024-01-31T12:00:00Z"));
        assertThat(blog.entry(3).visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void aDraftWithoutSlugIsNamedByItsTitle() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(1, "T", "x")
                        .replace("<wp:post_name>post-1</wp:post_name>", "<wp:post_name/>")
                        .replace("https://blog.example/2024/01/1/", "https://blog.example/?p=1"));

        assertThat(blog.entry(1).name()).isEmpty();
        assertThat(blog.entry(1).addresses()).containsExactly("/?p=1");
    }

    @Test
    void coAuthorsAreNamedInTheirOrder() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(
                        1,
                        "T",
                        "x",
                        "<category domain=\"author\" nicename=\"cap-wu\"><![CDATA[wu]]></category>",
                        "<category domain=\"author\" nicename=\"guest\"><![CDATA[A Guest]]></category>"));

        assertThat(blog.converted(1).authors()).containsExactly("Wu", "A Guest");
    }

    @Test
    void theThumbnailIsTheCoverAndPlugInsDescribeWhatHasNoExcerpt() throws IOException {
        WxrFixture blog = WxrFixture.of(
                home,
                item(
                        1,
                        "T",
                        "x",
                        meta("_thumbnail_id", "2"),
                        meta("_yoast_wpseo_metadesc", "In short"),
                        meta("_yoast_wpseo_title", "SEO"),
                        meta("mood", "calm"),
                        meta("_edit_lock", "1:2")),
                item(3, "T", "x", "<excerpt:encoded><![CDATA[<p>Own &amp; words</p>]]></excerpt:encoded>"),
                attachment(2, "https://blog.example/wp-content/uploads/2024/01/a.png", 1));

        Converted post = blog.converted(1);

        assertThat(post.cover()).isEqualTo("https://blog.example/wp-content/uploads/2024/01/a.png");
        assertThat(post.summary()).isEqualTo("In short");
        assertThat(post.frontMatter())
                .containsEntry("meta_title", "SEO")
                .containsEntry("fields", Map.of("mood", "calm"));
        assertThat(blog.converted(3).summary()).isEqualTo("Own & words");
    }

    @Test
    void commentsAreKeptWithoutWhatTheirWritersDidNotShow() throws IOException {
        String comment =
                "<wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_author><![CDATA[Qi]]></wp:comment_author>"
                    + "<wp:comment_author_email>qi@secret.example</wp:comment_author_email><wp:comment_author_IP>10.1.2.3</wp:comment_author_IP><wp:comment_date_gmt>2024-02-01"
                    + " 00:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[So"
                    + " <b>good</b>]]></wp:comment_content>"
                    + "<wp:comment_approved>%s</wp:comment_approved><wp:comment_parent>8</wp:comment_parent></wp:comment>";
        WxrFixture blog = WxrFixture.of(home, item(1, "T", "x", comment.formatted("1"), comment.formatted("spam")));

        Object comments = blog.converted(1).frontMatter().get("comments");

        assertThat(comments)
                .isEqualTo(List.of(Map.of(
                        "id",
                        "9",
                        "parent",
                        "8",
                        "author",
                        "Qi",
                        "date",
                        "2024-02-01T00:00:00Z",
                        "approved",
                        "true",
                        "text",
                        "So **good**")));
    }
}
