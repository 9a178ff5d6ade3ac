package io.inkstone.importer.ghost;

import static io.inkstone.importer.ghost.GhostFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.source.ArchiveFixtures;
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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("46 Ghost: every shape, who may read, where it stood")
class GhostSiteTest {
    private static final String HTML = "'html':'<p>x</p>'";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'db':[{'meta':{'exported_on':1,'version':'003'},'data':{'posts':[%s],'users':[]}}]}",
                "{'meta':{'exported_on':1,'version':'2.9'},'data':{'users':[],'posts':[%s]}}",
                "{'posts':[%s],'users':[]}",
                "{'images':{'a':[1]},'data':{'posts':[%s]}}",
                "{'posts':[{'url':'https://e.org/slug-1/','data':%s}]}",
            })
    void everyShapeIsRead(String shape) throws IOException {
        GhostFixture blog = GhostFixture.ofText(home, shape.formatted(post("1", HTML)));

        assertThat(blog.paths()).containsExactly("ghost.json#u-1");
        assertThat(blog.markdown()).isEqualTo("x\n");
        assertThat(blog.entry().addresses()).containsExactly("/slug-1/");
    }

    @Test
    void aPostHasTagsInTheirOrderAndAuthors() throws IOException {
        GhostFixture blog = GhostFixture.ofText(
                home,
                "{'posts':[" + post("1", HTML + ",'author_id':'9','featured':1")
                        + "],'tags':[{'id':1,'name':'Ink','slug':'ink'},{'id':2,'name':'#hidden','slug':'hash-hidden'},{'id':3,'name':'墨','slug':'mo'}],"
                        + "'posts_tags':[{'post_id':'1','tag_id':1,'sort_order':1},{'post_id':'1','tag_id':2},{'post_id':'1','tag_id':3}],"
                        + "'users':[{'id':'9','name':'Li','slug':'li','email':'li@secret.example','password':'hash'},{'id':'8','name':'Wu','slug':'wu'}],"
                        + "'posts_authors':[{'post_id':'1','author_id':'9','sort_order':1},{'post_id':'1','author_id':'8','sort_order':0}],'posts_meta':[{'post_id':'1','meta_description':'In"
                        + " short','og_title':'OG'}]}");

        Converted post = blog.converted();

        assertThat(post.tags()).containsExactly("墨", "Ink");
        assertThat(post.authors()).containsExactly("Wu", "Li");
        assertThat(post.summary()).isEqualTo("In short");
        assertThat(post.frontMatter())
                .containsEntry("internal_tags", List.of("#hidden"))
                .containsEntry("featured", "true")
                .containsEntry("og_title", "OG");
        assertThat(blog.index.oldPages())
                .contains(
                        new OldPage("/tag/ink/", OldPage.Shows.TAG, List.of("Ink")),
                        new OldPage("/author/wu/", OldPage.Shows.AUTHOR, List.of("Wu")),
                        new OldPage("/rss/", OldPage.Shows.FEED, List.of()))
                .noneMatch(page -> page.address().contains("hash-hidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "published,public,PUBLISHED",
        "scheduled,public,PUBLISHED",
        "draft,public,DRAFT",
        "sent,public,DRAFT",
        "published,members,DRAFT",
        "published,paid,DRAFT",
        "published,tiers,DRAFT",
    })
    void onlyWhatEverybodyWasToReadIsPublic(String status, String visibility, Visibility expected) throws IOException {
        GhostFixture blog = GhostFixture.ofText(
                home,
                "{'posts':["
                        + post("1", HTML + ",'visibility':'" + visibility + "'")
                                .replace("'published'", "'" + status + "'")
                        + "]}");

        assertThat(blog.entry().visibility()).isEqualTo(expected);
        assertThat(blog.notices().isEmpty()).isEqualTo(expected == Visibility.PUBLISHED || status.equals("draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'page':1", "'page':true", "'type':'page'"})
    void pagesArePages(String flag) throws IOException {
        GhostFixture blog = GhostFixture.of(home, HTML + "," + flag);

        assertThat(blog.entry().kind()).isEqualTo(EntryKind.PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706702400000", "'2024-01-31 12:00:00'", "'2024-01-31T12:00:00.000Z'", "1706702400"})
    void datesAreNumbersOrTexts(String date) throws IOException {
        GhostFixture blog = GhostFixture.ofText(
                home, "{'posts':[" + post("1", HTML).replace("'2024-01-31T12:00:00.000Z'", date) + "]}");

        assertThat(blog.entry().publishedAt()).isEqualTo(Instant.parse("2024-01-31T12:00:00Z"));
    }

    @Test
    void theBlogDescribesItselfAndSaysHowItsAddressesLook() throws IOException {
        GhostFixture blog = GhostFixture.ofText(
                home,
                "{'posts':[" + post("1", HTML) + "],'settings':["
                                               + "{'key':'title','value':'Ink'},{'key':'description','value':'About'},{'key':'lang','value':'zh'},"
                                               + "{'key':'timezone','value':'Asia/Tokyo'},{'key':'permalinks','value':'/:year/:month/:day/:slug/'},"
                                               + "{'key':'stripe_secret_key','value':'sk_1'}]}");

        assertThat(blog.site().identity().title()).isEqualTo("Ink");
        assertThat(blog.site().identity().language()).isEqualTo("zh");
        assertThat(blog.site().identity().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(blog.entry().addresses()).containsExactly("/2024/01/31/slug-1/");
    }

    @Test
    void routesBesideTheExportSayHowItsAddressesLook() throws IOException {
        ArchiveFixtures.folder(
                home, Map.of("routes.yaml", "routes:\ncollections:\n  /blog/:\n    permalink: /blog/{year}/{slug}/\n"));

        assertThat(GhostFixture.of(home, HTML).entry().addresses()).containsExactly("/blog/2024/slug-1/");
    }

    @ParameterizedTest
    @CsvSource({
        "/old-name, /old-name",
        "^/old-name/$, /old-name",
        "^\\/old-name\\/?$, /old-name",
        "/ink\\.html, /ink.html",
        "/ink.html/?$, /ink.html",
        "/\\?p=12, /?p=12",
        "/墨/, /墨",
    })
    void anExpressionForOneAddressIsThatAddress(String expression, String address) {
        assertThat(GhostRedirects.address(expression)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^/blog/(.*)$", "/a|/b", "/\\d+/", "/[ab]/", "old-name", "", "/a+", "/.*"})
    void anExpressionForManyIsNone(String expression) {
        assertThat(GhostRedirects.address(expression)).isNull();
    }

    @Test
    void redirectsBesideTheExportLeadOnAndPatternsAreNamed() throws IOException {
        ArchiveFixtures.folder(
                home,
                Map.of(
                        "data/redirects.json",
                        "[{\"from\":\"^/was/$\",\"to\":\"/slug-1/\",\"permanent\":true},"
                                + "{\"from\":\"/out\",\"to\":\"https://other.example/墨\"},"
                                + "{\"from\":\"^/blog/(.*)\",\"to\":\"/$1\"}]",
                        "redirects.yaml",
                        "301:\n  /moved/: /tag/ink/\n302:\n  /soon: /slug-1/\n"));
        GhostFixture blog = GhostFixture.of(home, HTML);

        assertThat(blog.index.oldPages())
                .filteredOn(page -> page.shows() == OldPage.Shows.ELSEWHERE)
                .extracting(page -> page.address() + " " + page.names().getFirst())
                .containsExactlyInAnyOrder(
                        "/was /slug-1/", "/out https://other.example/%E5%A2%A8", "/moved /tag/ink/", "/soon /slug-1/");
        assertThat(blog.index.notices())
                .singleElement()
                .matches(notice -> notice.message().contains("^/blog/(.*)"));
    }

    @Test
    void picturesBesideTheExportComeIntoTheLibraryAndOthersStayOnTheirHost() throws IOException {
        ArchiveFixtures.folder(home, Map.of("a/b/content/images/2024/01/here.png", "pixels"));
        GhostFixture blog = GhostFixture.of(
                home,
                "'feature_image':'__GHOST_URL__/content/images/2024/01/here.png','html':'<img"
                        + " src=__GHOST_URL__/content/images/size/w600/2024/01/here.png><img"
                        + " src=https://ink.example/content/images/2024/01/gone.png><img src=/content/images/x.png><a"
                        + " href=__GHOST_URL__/slug-2/>two</a>'");

        assertThat(blog.converted().cover()).isEqualTo("/media/here.png");
        assertThat(blog.markdown())
                .isEqualTo("![](/media/here.png)![](https://ink.example/content/images/2024/01/gone.png)"
                        + "![](https://ink.example/content/images/x.png)[two](/posts/slug-2/)\n");
        assertThat(blog.converted().images().found()).isEqualTo(2);
    }

    @Test
    void brokenJsonIsOneErrorThatSaysWhere() throws IOException {
        GhostFixture blog =
                GhostFixture.ofText(home, "{'db':[{'data':{'posts':[" + post("1", HTML) + ",\n{'id':'2',x}]}}]}");

        assertThat(blog.paths()).containsExactly("ghost.json#u-1");
        assertThat(blog.index.failed())
                .singleElement()
                .matches(failed -> failed.reason().startsWith("its JSON is broken at line 2, column 1"));
    }

    @Test
    void aMarkAtTheStartAndWideCharactersAreRead() throws IOException {
        String json = "{'posts':[" + post("1", "'html':'<p>松烟</p>'") + "]}";

        assertThat(GhostFixture.ofText(home.resolve("a"), "\uFEFF" + json).markdown())
                .isEqualTo("松烟\n");
        assertThat(GhostFixture.ofBytes(home.resolve("b"), json.replace('\'', '"'), StandardCharsets.UTF_16)
                        .markdown())
                .isEqualTo("松烟\n");
    }

    @Test
    void whatGhostCountsDoesNotChangeAPost() throws IOException {
        Entry before =
                GhostFixture.of(home.resolve("a"), HTML + ",'updated_at':1").entry();
        Entry after = GhostFixture.of(home.resolve("b"), HTML + ",'updated_at':2,'reading_time':3")
                .entry();
        Entry edited = GhostFixture.of(home.resolve("c"), "'html':'<p>y</p>'").entry();

        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(edited.hash()).isNotEqualTo(before.hash());
    }
}
