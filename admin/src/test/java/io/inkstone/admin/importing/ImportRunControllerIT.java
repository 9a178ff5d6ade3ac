package io.inkstone.admin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.People;
import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportNotice.Severity;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ImportRunControllerIT implements DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final ImportNotice NOTICE =
            new ImportNotice(Severity.WARNING, "image-missing", 12, "No file <b>a.png</b>: add it and import again.");

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    ImportRunRepository runs;

    @Inject
    ImportItemRepository items;

    private Browser browser = new Browser(URI.create("http://localhost"));

    @BeforeAll
    void signIn() {
        browser = new Browser(server.getURI());
        browser.logIn(people.add("mei", Role.OWNER), People.PASSWORD);
    }

    @Test
    void theReportTellsEachThingWithFileAndLine() {
        ImportRun run = done("told", Map.of("CREATE", 1L, "FAIL", 1L));
        items.saveAll(List.of(
                item(run, 0, ImportAction.CREATE, new ImportNotices(List.of(NOTICE))),
                item(run, 1, ImportAction.FAIL, ImportNotices.NONE),
                item(run, 2, ImportAction.CREATE, ImportNotices.NONE)));

        Document page = page(DeskAddress.importRun(run.id()));

        assertThat(page.select(".notice").text())
                .contains("图片缺失 _posts/0.md:12", "No file <b>a.png</b>: add it", "请把图片按这个路径放进归档");
        assertThat(page.select(".row").text()).contains("_posts/1.md", "The file is no text.");
        assertThat(page.select(".figure-FAIL dd").text()).isEqualTo("1");
    }

    @Test
    void countsHaveNamesThatPeopleReadAndHostsTheirOwn() {
        ImportRun run =
                done("counted", Map.of("images-remote", 7L, "remote-host:img.example", 6L, "note:cosmetic", 3L));

        Document page = page(DeskAddress.importRun(run.id()));

        assertThat(page.select(".figure:contains(外部主机上的图片) dd").text()).isEqualTo("7");
        assertThat(page.select(".figure:contains(img.example) dd").text()).isEqualTo("6");
        assertThat(page.select(".figure").text()).doesNotContain("cosmetic", "images-remote");
    }

    @Test
    void whatNeedsALookIsShownFirstAndAllOnDemand() {
        ImportRun run = done("filtered", Map.of("CREATE", 2L));
        items.saveAll(List.of(
                item(run, 0, ImportAction.CREATE, ImportNotices.NONE),
                item(run, 1, ImportAction.CREATE, new ImportNotices(List.of(NOTICE)))));
        Document remarkable = page(DeskAddress.importRun(run.id()));

        assertThat(remarkable.select(".row")).hasSize(1);
        String all = remarkable.select(".filter a:not([aria-current])").attr("href");
        assertThat(page(all).select(".row")).hasSize(2);
    }

    @Test
    void aLongReportGoesOnFromPageToPage() {
        ImportRun run = done("long", Map.of());
        items.saveAll(IntStream.range(0, 250)
                .mapToObj(position -> item(run, position, ImportAction.CREATE, ImportNotices.NONE))
                .toList());
        Document first = page(DeskAddress.importRun(run.id()) + "?show=all");
        Document second = page(first.select("a[rel=next]").attr("href"));
        Document third = page(second.select("a[rel=next]").attr("href"));

        assertThat(List.of(first, second, third))
                .extracting(page -> page.select(".row").size())
                .containsExactly(100, 100, 50);
        assertThat(third.select(".row-title").eachText().getLast()).startsWith("_posts/249.md");
        assertThat(third.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aRunThatGoesOnIsShownSo() {
        ImportRun run = runs.save(run("going", NOON));

        Document page = page(DeskAddress.importRun(run.id()));
        assertThat(page.select("h1 .tag-RUNNING")).hasSize(1);
        assertThat(page.select(".note a").attr("href")).startsWith(DeskAddress.importRun(run.id()));
    }

    @Test
    void theListGoesOnFromPageToPageWithoutRepeating() {
        IntStream.range(0, 30).forEach(number -> runs.save(run("list" + number, NOON.plusSeconds(number / 2 + 1L))));
        Document first = page(DeskAddress.IMPORTS);
        Document second = page(first.select("a[rel=next]").attr("href"));

        List<String> shown = first.select(".row a").eachAttr("href");
        assertThat(shown).hasSize(25).doesNotHaveDuplicates();
        assertThat(second.select(".row a").eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(5)
                .doesNotContainAnyElementsOf(shown);
    }

    @Test
    void theOverviewShowsTheNewestRuns() {
        runs.save(run("<script>newest</script>", NOON.plusSeconds(1_000_000)));

        Document page = page(DeskAddress.OVERVIEW);
        assertThat(page.select(".row").eachText().getFirst()).contains("<script>newest</script>");
        assertThat(page.select(".row")).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "x", "\u0000", "1' OR 1=1", "墨"})
    void whatIsNoRunIsNotFound(String id) {
        int status = browser.get(DeskAddress.IMPORTS + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .statusCode();

        assertThat(status).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?before=x", "?before=00000000-0000-7000-8000-000000000000", "?before="})
    void aListAfterNothingIsNoFault(String query) {
        assertThat(browser.get(DeskAddress.IMPORTS + query).statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?show=x", "?after=x", "?after=99999999999", "?after=-5&show=all"})
    void aReportAfterNothingIsNoFault(String query) {
        ImportRun run = runs.save(run("nothing", NOON));

        assertThat(browser.get(DeskAddress.importRun(run.id()) + query).statusCode())
                .isIn(200, 400);
    }

    private Document page(String address) {
        return Jsoup.parse(browser.get(address).body());
    }

    private ImportRun done(String archive, Map<String, Long> counts) {
        return runs.update(
                runs.save(run(archive, NOON)).ended(ImportStatus.DONE, NOON.plusSeconds(3), new ImportCounts(counts)));
    }

    private static ImportRun run(String archive, Instant startedAt) {
        return new ImportRun(
                Ids.next(),
                archive,
                "/archives/" + archive,
                "jekyll",
                ImportStatus.RUNNING,
                startedAt,
                null,
                ImportCounts.NONE,
                null,
                true,
                null,
                0,
                null,
                ImportNotices.NONE,
                null);
    }

    private static ImportItem item(ImportRun run, int position, ImportAction action, ImportNotices notices) {
        return new ImportItem(
                run.id(),
                position,
                "_posts/" + position + ".md",
                action,
                "post",
                "Title " + position,
                null,
                "/old/" + position + "/",
                "/posts/" + position + "/",
                action == ImportAction.FAIL ? "The file is no text." : null,
                notices,
                null);
    }
}
